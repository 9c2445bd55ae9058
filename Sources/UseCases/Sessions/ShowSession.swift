package import CustomerValue

/// Page 1, today: our agreed bar beside the customer's.
package struct ShowSession: Question {
    package static let audience = Audience.members

    let id: ID<Session>
    let person: ID<Person>?
    let correct: ID<NoteItem>?

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
        person = fields.optionalID("person", Person.self)
        correct = fields.optionalID("correct", NoteItem.self)
    }

    package func answer(in work: Work) throws -> SessionToday {
        let frame = try work.sessionFrame(id, person: person, correct: correct)
        let relationship = frame.session.relationship
        return SessionToday(
            frame: frame, attributes: try work.records.attributes(of: relationship),
            ours: try work.ourBar(for: frame.session),
            box: try work.records.barBox(of: id),
            marks: try work.records.marks(in: relationship))
    }
}

/// What the first page of a session shows.
package struct SessionToday: Sendable {
    package let frame: SessionFrame
    /// By position, retired ones included: older bars and notes name them.
    package let attributes: [ValueAttribute]
    /// What our side had agreed on; nil before there is one.
    package let ours: Bar?
    /// The room's bar, and what persons gave, as far as it was revealed.
    package let box: BallotBox<CustomerBar>
    /// What guests marked in this relationship.
    package let marks: [NamedMark]

    /// The bar that is filled on this screen.
    package var theirs: CustomerBar? { box.onScreen(of: frame.person) }

    /// Nil until both sides gave points.
    package var agreement: Agreement? {
        guard let ours, let theirs else { return nil }
        return Agreement(ours: ours, theirs: theirs.bar)
    }

    /// The customer's draft brought to 100, when that differs from it.
    package var scaled: Bar? {
        guard let theirs, theirs.bar.total != Bar.fullPoints else { return nil }
        return try? theirs.bar.scaledTo100(order: attributes.map(\.id))
    }

    /// Attributes to give points to: the living ones, and whatever a bar already names.
    package var rows: [ValueAttribute] {
        let named = Set((ours?.points ?? [:]).keys).union((theirs?.bar.points ?? [:]).keys)
        return attributes.filter { $0.retiredAt == nil || named.contains($0.id) }
    }
}
