package import CustomerValue

/// Page 2, future: the customer divides the pot over what we might invest in.
package struct ShowSessionFuture: Question {
    package static let audience = Audience.members

    let id: ID<Session>
    let person: ID<Person>?
    let correct: ID<NoteItem>?

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
        person = fields.optionalID("person", Person.self)
        correct = fields.optionalID("correct", NoteItem.self)
    }

    package func answer(in work: Work) throws -> SessionFuture {
        let frame = try work.sessionFrame(id, person: person, correct: correct)
        let relationship = frame.session.relationship
        return SessionFuture(
            frame: frame, attributes: try work.records.attributes(of: relationship),
            opportunities: try work.sessionOpportunities(of: relationship),
            box: try work.records.budgetBox(of: id),
            pot: try work.pot)
    }
}

/// What the second page of a session shows.
package struct SessionFuture: Sendable {
    package let frame: SessionFrame
    package let attributes: [ValueAttribute]
    /// In the order they were raised, the oldest first.
    package let opportunities: [Opportunity]
    /// The room's division, and what persons gave, as far as it was revealed.
    package let box: BallotBox<BudgetBallot>
    package let pot: Money

    /// The division that is filled on this screen.
    package var ballot: BudgetBallot? { box.onScreen(of: frame.person) }

    /// What is left of it; negative when more was given than there is.
    package var remainder: Money? {
        BudgetExercise(pot: pot, allocations: ballot?.allocations ?? []).left
    }

    /// The ballot's opportunities with money, the most first.
    package var ranked: [(opportunity: Opportunity, money: Money)] {
        let given = opportunities.compactMap { opportunity in
            (ballot?.amounts[opportunity.id]).map { (opportunity, $0) }
        }
        return given.sorted { left, right in left.1.amountMinor > right.1.amountMinor }
    }
}
