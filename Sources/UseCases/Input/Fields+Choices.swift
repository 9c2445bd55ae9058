package import CustomerValue

extension Fields {
    package mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _: Choice.Type, standing fallback: Choice
    ) -> Choice where Choice.RawValue == String {
        note(name, .choice(Choice.allCases.map(\.rawValue)), required: true)
        guard let text = arrivedText(name, required: true) else { return fallback }
        return choice(text, name) ?? fallback
    }

    package mutating func optionalChoice<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _: Choice.Type
    ) -> Choice? where Choice.RawValue == String {
        note(name, .choice(Choice.allCases.map(\.rawValue)), required: false)
        guard let text = arrivedText(name, required: false) else { return nil }
        return choice(text, name)
    }

    /// Any of them: a list in JSON; in a form a ticked box `name.<choice>` for each.
    package mutating func choices<Choice: RawRepresentable & CaseIterable & Hashable>(
        _ name: String, _: Choice.Type
    ) -> Set<Choice> where Choice.RawValue == String {
        note(name, .choices(Choice.allCases.map(\.rawValue)), required: false)
        return Set(arrivedTexts(name).compactMap { choice($0, name) })
    }

    /// One of these words; the first stands in beside a problem.
    package mutating func choice(_ name: String, among words: [String]) -> String {
        note(name, .choice(words), required: true)
        guard let text = arrivedText(name, required: true) else { return words.first ?? "" }
        if !words.contains(text) { problem(name, .unknownChoice(words)) }
        return text
    }

    /// An ISO 4217 code.
    package mutating func currency(_ name: String) -> Currency {
        note(name, .currency, required: true)
        guard let text = arrivedText(name, required: true) else { return .standIn }
        guard let currency = Currency(text.uppercased()) else {
            problem(name, .notACurrency)
            return .standIn
        }
        return currency
    }

    /// `amount` and `currency`, as an object in JSON and as two inputs in a form.
    package mutating func money(_ name: String) -> Money {
        note(name, .money, required: true)
        return arrivedMoney(name, required: true) ?? .standIn
    }

    package mutating func optionalMoney(_ name: String) -> Money? {
        note(name, .money, required: false)
        return arrivedMoney(name, required: false)
    }

    private mutating func arrivedMoney(_ name: String, required: Bool) -> Money? {
        guard let value = arrived(name, required: required) else { return nil }
        guard case .object(let object) = value else {
            problem(name, .wrongKind(expected: "amount and currency"))
            return nil
        }
        guard let amountValue = object["amount"], amountValue != .text("") else {
            if required { problem(name + ".amount", .missing) }
            return nil
        }
        guard case .text(let code)? = object["currency"], let currency = Currency(code) else {
            problem(name + ".currency", .notACurrency)
            return nil
        }
        guard let amount = decimal(amountValue, name + ".amount") else { return nil }
        guard let money = Money(amount, currency) else {
            problem(name + ".amount", .tooManyDecimals(maximum: currency.minorDigits))
            return nil
        }
        return money
    }

    private mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ text: String, _ name: String
    ) -> Choice? where Choice.RawValue == String {
        if let choice = Choice(rawValue: text) { return choice }
        problem(name, .unknownChoice(Choice.allCases.map(\.rawValue)))
        return nil
    }
}

extension Currency {
    /// What a getter returns beside a noted problem, and while describing.
    static var standIn: Currency { .usDollar }
}

extension Money {
    static var standIn: Money { Money(amountMinor: 0, currency: .standIn) }
}
