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
            bars: OwnVote(try work.records.barBox(of: session), of: person),
            budgets: OwnVote(try work.records.budgetBox(of: session), of: person),
            pot: try work.pot,
            opportunities: conversation.isOpen
                ? try work.sessionOpportunities(of: relationship) : [],
            names: try work.names(inSeatsOf: session),
            marks: try work.records.marks(in: relationship).map(\.mark)
                .filter { $0.person == person }, place: try work.place(),
            shownNow: conversation.isOpen && stage.isRunning ? stage.current : nil)
    }
}

/// What only the guest whose seat it is sees.
package struct Seat: Sendable, Equatable {
    package let conversation: InvitedConversation
    package let bars: OwnVote<CustomerBar>
    package let budgets: OwnVote<BudgetBallot>
    package let pot: Money
    /// What the pot is divided over, once the conversation is open.
    package let opportunities: [Opportunity]
    /// Who sits there, for what was revealed.
    package let names: [ID<Person>: String]
    package let marks: [AttributeMark]
    /// Where live events go on from what is shown.
    package let place: Int64
    /// The part the room looks at; nil while there is none.
    package let shownNow: SessionPage?

    package var bar: CustomerBar? { bars.own }

    package func isMarked(_ attribute: ID<ValueAttribute>, _ kind: MarkKind) -> Bool {
        marks.contains { $0.attribute == attribute && $0.kind == kind }
    }
}

/// One kind of private vote as a guest may know it: their own ballot, and what was revealed.
package struct OwnVote<Paper: Ballot>: Sendable, Equatable {
    package let vote: PrivateVote
    package let own: Paper?
    package let opened: [BallotBox<Paper>.Opened]

    init(_ box: BallotBox<Paper>, of person: ID<Person>) {
        vote = box.vote
        own = box.own(of: person)
        opened = box.opened
    }

    package var isRevealed: Bool { vote.revealedAt != nil }
}

extension Work {
    func names(inSeatsOf session: ID<Session>) throws -> [ID<Person>: String] {
        let seats = try records.attendees(of: session)
        let pairs = seats.compactMap { seat in seat.personID.map { ($0, seat.name) } }
        return Dictionary(pairs) { first, _ in first }
    }
}
