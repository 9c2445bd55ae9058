import CustomerValue

/// A guest divides the pot alone, at their own seat. Any draft is kept; a finished division gives
/// out exactly the whole.
package struct SaveOwnBudget: Change {
    package static let audience = Audience.guests

    let session: ID<Session>
    let amounts: [ID<Opportunity>: PotShare]
    let isFinished: Bool
    let version: Int

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        amounts = fields.potShares("amounts")
        isFinished = fields.flag("finish")
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSeat(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.openSession(session)
        let person = try work.actor.personID.orNotFound()
        let box = try work.records.budgetBox(of: session)
        let before = try box.forSeat(of: person)
        try work.requireCurrent(before?.version ?? 0, seen: version)
        let ballot = BudgetBallot(
            session: session, person: person, vote: box.vote.number,
            amounts: try work.checkedMoney(amounts, in: found.relationship), isFromSeat: true,
            agreedAt: isFinished ? work.now : nil, version: version + 1)
        if isFinished { try work.checkSpent(ballot) }
        try work.records.save(ballot)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [.ballot("budget", of: person, from: nil, to: nil, isFinished: isFinished)])
        return Outcome(session, version: ballot.version, entry)
    }
}
