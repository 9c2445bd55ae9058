package import CustomerValue

/// How a customer gives a number, if they give one.
package enum StatementKind: String, CaseIterable, Sendable {
    case exact, range, scale, withheld
}

/// Takes down what the customer says about money: exact, from-to, a step of five, or withheld.
package struct AddStatement: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<EconomicStatement>
    let session: ID<Session>
    let said: StatementFields

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        id = fields.newID(EconomicStatement.self)
        said = StatementFields(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        try said.check(in: found.relationship, work)
        let statement = EconomicStatement(
            id: id, session: session, driver: said.driver, opportunity: said.opportunity,
            person: said.person, label: said.label, value: said.value, note: said.note,
            statedAt: work.now)
        try work.records.insert(statement)
        let entry = Entry(
            Subject(.session, session), within: found.relationship, statement.changes(from: nil))
        return Outcome(id, version: 1, entry)
    }
}

extension Fields {
    mutating func economicValue() -> EconomicValue {
        let kind = choice("kind", StatementKind.self, standing: .withheld)
        let low = optionalMoney("amount")
        let high = optionalMoney("upTo")
        let step = optionalInteger("step", in: EconomicValue.scaleSteps)
        switch kind {
        case .withheld: return .withheld
        case .scale:
            guard let step else { return missing("step") }
            return .scale(step)
        case .exact:
            guard let low else { return missing("amount.amount") }
            return .exact(low)
        case .range:
            guard let low else { return missing("amount.amount") }
            guard let high else { return missing("upTo.amount") }
            return range(low, high)
        }
    }

    private mutating func range(_ low: Money, _ high: Money) -> EconomicValue {
        do {
            return try EconomicValue.range(low, high).checked()
        } catch {
            let isCurrency = error == .rangeCurrencies
            problem(
                isCurrency ? "upTo.currency" : "upTo.amount",
                isCurrency
                    ? .unknownChoice([low.currency.code]) : .order(mustFollow: "the lower amount"))
            return .withheld
        }
    }

    private mutating func missing(_ name: String) -> EconomicValue {
        problem(name, .missing)
        return .withheld
    }
}

extension EconomicValue {
    package var kind: StatementKind {
        switch self {
        case .exact: .exact
        case .range: .range
        case .scale: .scale
        case .withheld: .withheld
        }
    }

    var journalText: String {
        switch self {
        case .exact(let money): money.journalText
        case .range(let low, let high): "\(low.journalText) to \(high.journalText)"
        case .scale(let step): "\(step) of 5"
        case .withheld: "withheld"
        }
    }
}
