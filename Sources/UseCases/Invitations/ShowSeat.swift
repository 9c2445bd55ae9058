package import CustomerValue

/// The guest's own seat in a conversation: what it is about, their bar, their marks.
package struct ShowSeat: Question {
    package static let audience = Audience.guests

    let session: ID<Session>

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
    }

    package func answer(in work: Work) throws -> Seat {
        let conversation = try work.invitedConversation(session)
        let person = try work.actor.personID.orNotFound()
        let found = try work.seatedSession(session)
        let relationship = found.relationship
        let stage = try work.stage(of: found)
        return Seat(
            conversation: conversation,
            bar: try work.records.customerBars(of: session).first { $0.person == person },
            marks: try work.records.marks(in: relationship).map(\.mark)
                .filter { $0.person == person }, place: try work.place(),
            shownNow: conversation.isOpen && stage.isRunning ? stage.current : nil)
    }
}

/// What only the guest whose seat it is sees.
package struct Seat: Sendable, Equatable {
    package let conversation: InvitedConversation
    package let bar: CustomerBar?
    package let marks: [AttributeMark]
    /// Where live events go on from what is shown.
    package let place: Int64
    /// The part the room looks at; nil while there is none.
    package let shownNow: SessionPage?

    package func isMarked(_ attribute: ID<ValueAttribute>, _ kind: MarkKind) -> Bool {
        marks.contains { $0.attribute == attribute && $0.kind == kind }
    }
}
