import CustomerValue

/// Saves a division of the pot; while people are talking it may leave or take too much.
package struct SaveBudget: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let person: ID<Person>?
    let amounts: [ID<Opportunity>: PotShare]
    let version: Int

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        person = fields.optionalID("person", Person.self)
        amounts = fields.potShares("amounts")
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        try work.checkPerson(person, in: found.relationship, field: "person")
        let money = try work.checkedMoney(amounts, in: found.relationship)
        let box = try work.records.budgetBox(of: session)
        let before = try box.forScreen(of: person)
        try work.requireCurrent(before?.version ?? 0, seen: version)
        let ballot = BudgetBallot(
            session: session, person: person, vote: box.vote.number, amounts: money,
            version: version + 1)
        try work.records.save(ballot)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [
                .ballot(
                    "budget", of: person, from: before?.journalText, to: ballot.journalText)
            ])
        return Outcome(session, version: ballot.version, entry)
    }
}

/// The division is final: the whole pot is given out.
package struct AgreeBudget: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let person: ID<Person>?
    let version: Int

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        person = fields.optionalID("person", Person.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        guard let before = try work.records.budgetBox(of: session).forScreen(of: person) else {
            throw Refusal.rule(.budgetNotSpent(remainderMinor: try work.pot.amountMinor))
        }
        let ballot = try work.revised(before, seen: version) { $0.agreedAt = work.now }
        try work.checkSpent(ballot)
        try work.records.save(ballot)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [
                .ballot(
                    "budgetAgreed", of: person, from: nil, to: ballot.journalText,
                    isFinished: true)
            ])
        return Outcome(session, version: ballot.version, entry)
    }
}

extension Refusal {
    /// A division that cannot be agreed on, with what is left of the pot.
    init(_ error: BudgetError, pot: Money) {
        switch error {
        case .remainder(let left, _):
            self = .rule(.budgetNotSpent(remainderMinor: left.amountMinor))
        case .negativeAllocation(let opportunity):
            self = .invalid([FieldError("amounts.\(opportunity)", .negative)])
        case .nothingAllocated:
            self = .rule(.budgetNotSpent(remainderMinor: pot.amountMinor))
        case .money:
            self = .rule(.otherCurrency(expected: pot.currency.code))
        }
    }
}

extension BudgetBallot {
    /// As history keeps it: opportunity ids and amounts.
    var journalText: String {
        amounts.sorted { $0.key < $1.key }
            .map { "\($0.key) \($0.value.journalText)" }.joined(separator: ", ")
    }
}
