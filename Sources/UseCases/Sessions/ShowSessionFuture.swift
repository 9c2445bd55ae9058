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
        let lines = try work.records.opportunities(
            nil, of: relationship, before: .start, limit: ListingRequest.maximumLimit)
        return SessionFuture(
            frame: frame, attributes: try work.records.attributes(of: relationship),
            opportunities: lines.reversed().map(\.opportunity),
            ballots: try work.records.budgetBallots(of: id),
            pot: try BudgetExercise.withDefaultPot(in: work.actor.workspace.currency).pot)
    }
}

/// What the second page of a session shows.
package struct SessionFuture: Sendable {
    package let frame: SessionFrame
    package let attributes: [ValueAttribute]
    /// In the order they were raised, the oldest first.
    package let opportunities: [Opportunity]
    /// Only what was touched; the room's first.
    package let ballots: [BudgetBallot]
    package let pot: Money

    package var ballot: BudgetBallot? { ballots.first { $0.person == frame.person } }

    package var exercise: BudgetExercise {
        BudgetExercise(pot: pot, allocations: ballots.flatMap(\.allocations))
    }

    /// What is left of the ballot being filled; negative when more was given than there is.
    package var remainder: Money? { try? exercise.remainder(of: frame.person) }

    /// The ballot's opportunities with money, the most first.
    package var ranked: [(opportunity: Opportunity, money: Money)] {
        let given = opportunities.compactMap { opportunity in
            (ballot?.amounts[opportunity.id]).map { (opportunity, $0) }
        }
        return given.sorted { left, right in left.1.amountMinor > right.1.amountMinor }
    }
}
