import CustomerValue

/// Properties that may be null: known to be absent, which is never the same as zero or empty.
extension ShapeProperty {
    static func optionalText(_ name: String, _ get: @escaping Get<String?>) -> Self {
        optional(name, .text, get) { $1.text($0) }
    }

    static func optionalID<Entity>(_ name: String, _ get: @escaping Get<ID<Entity>?>) -> Self {
        optional(name, .identifier, get) { $1.text($0.description) }
    }

    static func optionalInteger(_ name: String, _ get: @escaping Get<Int?>) -> Self {
        optional(name, .integer, get) { $1.integer($0) }
    }

    static func optionalDay(_ name: String, _ get: @escaping Get<Day?>) -> Self {
        optional(name, .day, get) { $1.text($0.description) }
    }

    static func optionalInstant(_ name: String, _ get: @escaping Get<Instant?>) -> Self {
        optional(name, .instant, get) { $1.text($0.text) }
    }

    static func optionalDecimal(_ name: String, _ get: @escaping Get<ExactDecimal?>) -> Self {
        optional(name, .decimal, get) { $1.text($0.description) }
    }

    static func optionalMoney(_ name: String, _ get: @escaping Get<Money?>) -> Self {
        optional(name, .money, get) { $1.money($0) }
    }

    static func optionalChoice<Choice: RawRepresentable & CaseIterable & Sendable>(
        _ name: String, _ get: @escaping Get<Choice?>
    ) -> Self where Choice.RawValue == String {
        optional(name, .choice(Choice.allCases.map(\.rawValue)), get) { $1.text($0.rawValue) }
    }

    static func optionalObject<Part>(
        _ name: String, _ shape: Shape<Part>, _ get: @escaping Get<Part?>
    ) -> Self {
        optional(name, shape.schema, get) { shape.write($0, &$1) }
    }

    private static func optional<Part>(
        _ name: String, _ schema: Schema, _ get: @escaping Get<Part?>,
        _ write: @escaping @Sendable (Part, inout JSONWriter) -> Void
    ) -> Self {
        Self(name: name, schema: .optional(schema)) { value, writer in
            guard let part = get(value) else { return writer.null() }
            write(part, &writer)
        }
    }
}

extension JSONWriter {
    mutating func money(_ money: Money) {
        object { writer in
            writer.key("amount")
            writer.text(money.decimalText)
            writer.key("currency")
            writer.text(money.currency.code)
        }
    }
}
