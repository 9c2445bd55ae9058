package import CustomerValue

extension Fields {
    package mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int {
        note(
            name, .integer(lowest: range.lowerBound, highest: range.upperBound), required: true)
        return arrivedInteger(name, range, required: true) ?? range.lowerBound
    }

    package mutating func optionalInteger(_ name: String, in range: ClosedRange<Int>) -> Int? {
        note(
            name, .integer(lowest: range.lowerBound, highest: range.upperBound), required: false)
        return arrivedInteger(name, range, required: false)
    }

    /// A yes or no; a form's unticked box is a no.
    package mutating func flag(_ name: String) -> Bool {
        note(name, .flag, required: false)
        switch arrived(name, required: false) {
        case .boolean(let value)?: return value
        case .text(let text)? where input?.source == .form:
            return ["on", "yes", "true", "1"].contains(text)
        case nil: return false
        default:
            problem(name, .wrongKind(expected: "true or false"))
            return false
        }
    }

    package mutating func decimal(_ name: String) -> ExactDecimal {
        note(name, .decimal, required: true)
        return arrivedDecimal(name, required: true) ?? ExactDecimal.zero
    }

    package mutating func optionalDecimal(_ name: String) -> ExactDecimal? {
        note(name, .decimal, required: false)
        return arrivedDecimal(name, required: false)
    }

    /// Whole numbers by record id, such as points by attribute. An empty form field is left out:
    /// untouched is not zero.
    package mutating func points<Entity>(
        _ name: String, of: Entity.Type, in range: ClosedRange<Int>
    ) -> [ID<Entity>: Int] {
        note(
            name, .points(lowest: range.lowerBound, highest: range.upperBound), required: true)
        var result: [ID<Entity>: Int] = [:]
        for (key, value) in arrivedObject(name) {
            let field = "\(name).\(key)"
            guard let id = ID<Entity>(key) else {
                problem(field, .notAnIdentifier)
                continue
            }
            guard let number = integer(value, field, range) else { continue }
            result[id] = number
        }
        return result
    }

    /// Parts of the pot by opportunity: `250000` as money, `25%` as a share of the whole.
    package mutating func potShares(_ name: String) -> [ID<Opportunity>: PotShare] {
        note(name, .amounts, required: true)
        var result: [ID<Opportunity>: PotShare] = [:]
        for (key, value) in arrivedObject(name) {
            let field = "\(name).\(key)"
            guard let id = ID<Opportunity>(key) else {
                problem(field, .notAnIdentifier)
                continue
            }
            result[id] = potShare(value, field)
        }
        return result
    }

    private mutating func potShare(_ value: InputValue, _ field: String) -> PotShare? {
        var plain = value
        var isPercent = false
        if case .text(let text) = value, text.withoutGrouping.hasSuffix("%") {
            isPercent = true
            plain = .text(String(text.withoutGrouping.dropLast()))
        }
        guard let number = decimal(plain, field) else { return nil }
        if number < .zero { problem(field, .negative) }
        return isPercent ? .percent(number) : .money(number)
    }

    private mutating func arrivedObject(_ name: String) -> [String: InputValue] {
        guard input != nil else { return [:] }
        guard let value = arrived(name, required: input?.source == .json) else { return [:] }
        guard case .object(let object) = value else {
            problem(name, .wrongKind(expected: "object"))
            return [:]
        }
        guard input?.source == .form else { return object }
        return object.filter { $0.value != .text("") }
    }

    private mutating func arrivedInteger(
        _ name: String, _ range: ClosedRange<Int>, required: Bool
    ) -> Int? {
        guard let value = arrived(name, required: required) else { return nil }
        return integer(value, name, range)
    }

    private mutating func integer(
        _ value: InputValue, _ field: String, _ range: ClosedRange<Int>
    ) -> Int? {
        let text: String
        switch (value, input?.source) {
        case (.number(let digits), _): text = digits
        case (.text(let typed), .form?): text = typed.withoutGrouping
        default:
            problem(field, .wrongKind(expected: "whole number"))
            return nil
        }
        guard let number = Int(text) else {
            problem(field, .notANumber)
            return nil
        }
        guard range.contains(number) else {
            problem(field, .outOfRange(lowest: range.lowerBound, highest: range.upperBound))
            return nil
        }
        return number
    }

    private mutating func arrivedDecimal(_ name: String, required: Bool) -> ExactDecimal? {
        guard let value = arrived(name, required: required) else { return nil }
        return decimal(value, name)
    }

    mutating func decimal(_ value: InputValue, _ field: String) -> ExactDecimal? {
        guard case .text(let text) = value else {
            problem(field, .wrongKind(expected: "decimal number as text"))
            return nil
        }
        guard let number = ExactDecimal(text.withoutGrouping) else {
            problem(field, .notANumber)
            return nil
        }
        return number
    }
}

extension String {
    /// Without the separators people put between thousands: comma, space, underscore.
    var withoutGrouping: String {
        String(filter { $0 != "," && $0 != "_" && !$0.isWhitespace })
    }
}
