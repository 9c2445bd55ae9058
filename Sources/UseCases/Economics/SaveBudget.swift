import CustomerValue

/// Saves a division of the pot; while people are talking it may leave or take too much.
package struct SaveBudget: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let person: ID<Person>?
    let amounts: [ID<Opportunity>: ExactDecimal]
    let version: Int

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        person = fields.optionalID("person", Person.self)
        amounts = fields.amounts("amounts", of: Opportunity.self)
        version = fields.version()
        for (opportunity, amount) in amounts where amount < .zero {
            fields.problem("amounts.\(opportunity)", .negative)
        }
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        try work.checkPerson(person, in: found.relationship, field: "person")
        let money = try checkedMoney(in: found.relationship, work)
        let before = try work.records.budgetBallots(of: session).first { $0.person == person }
        try work.requireCurrent(before?.version ?? 0, seen: version)
        let ballot = BudgetBallot(
            session: session, person: person, amounts: money, version: version + 1)
        try work.records.save(ballot)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [FieldChange("budget", from: before?.journalText, to: ballot.journalText)])
        return Outcome(session, version: ballot.version, entry)
    }

    private func checkedMoney(
        in relationship: ID<Relationship>, _ work: Work
    ) throws -> [ID<Opportunity>: Money] {
        let lines = try work.records.opportunities(
            nil, of: relationship, before: .start, limit: ListingRequest.maximumLimit)
        let known = Set(lines.map(\.opportunity.id))
        let currency = work.actor.workspace.currency
        var money: [ID<Opportunity>: Money] = [:]
        var errors: [FieldError] = []
        for (opportunity, amount) in amounts {
            let field = "amounts.\(opportunity)"
            if !known.contains(opportunity) {
                errors.append(FieldError(field, .unknown))
            } else if let given = Money(amount, currency) {
                money[opportunity] = given
            } else {
                errors.append(
                    FieldError(field, .tooManyDecimals(maximum: currency.minorDigits)))
            }
        }
        guard errors.isEmpty else { throw Refusal.invalid(errors.sorted { $0.field < $1.field }) }
        return money
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
        let before = try work.records.budgetBallots(of: session).first { $0.person == person }
        let pot = try BudgetExercise.withDefaultPot(in: work.actor.workspace.currency).pot
        guard let before else {
            throw Refusal.rule(.budgetNotSpent(remainderMinor: pot.amountMinor))
        }
        let ballot = try work.revised(before, seen: version) { $0.agreedAt = work.now }
        do {
            _ = try BudgetExercise(pot: pot, allocations: ballot.allocations).agreed()
        } catch {
            throw Refusal(error, pot: pot)
        }
        try work.records.save(ballot)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [FieldChange("budgetAgreed", to: ballot.journalText)])
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
