import CustomerValue

/// A stored value is not what the schema promises: the database was changed by another hand.
struct DamagedRow: Error {
    let column: Int
}

extension SQLRow {
    func id<Entity>(_ column: Int) throws -> ID<Entity> {
        try value(column, ID<Entity>(try text(column)))
    }

    func optionalID<Entity>(_ column: Int) throws -> ID<Entity>? {
        try optionalText(column).map { try value(column, ID<Entity>($0)) }
    }

    func int(_ column: Int) throws -> Int { Int(try integer(column)) }

    func flag(_ column: Int) throws -> Bool { try integer(column) == 1 }

    func optionalInt(_ column: Int) throws -> Int? { try optionalInteger(column).map { Int($0) } }

    func instant(_ column: Int) throws -> Instant { Instant(milliseconds: try integer(column)) }

    func optionalInstant(_ column: Int) throws -> Instant? {
        try optionalInteger(column).map { Instant(milliseconds: $0) }
    }

    func day(_ column: Int) throws -> Day { try value(column, Day(try text(column))) }

    func optionalDay(_ column: Int) throws -> Day? {
        try optionalText(column).map { try value(column, Day($0)) }
    }

    func choice<Choice: RawRepresentable>(_ column: Int) throws -> Choice
    where Choice.RawValue == String {
        try value(column, Choice(rawValue: try text(column)))
    }

    func optionalChoice<Choice: RawRepresentable>(_ column: Int) throws -> Choice?
    where Choice.RawValue == String {
        try optionalText(column).map { try value(column, Choice(rawValue: $0)) }
    }

    func currency(_ column: Int) throws -> Currency {
        try value(column, Currency(try text(column)))
    }

    /// Minor units in one column, the currency code in another.
    func money(_ amount: Int, _ currency: Int) throws -> Money {
        Money(amountMinor: try integer(amount), currency: try self.currency(currency))
    }

    func optionalMoney(_ amount: Int, _ currency: Int) throws -> Money? {
        guard try optionalInteger(amount) != nil else { return nil }
        return try money(amount, currency)
    }

    func decimal(_ column: Int) throws -> ExactDecimal {
        ExactDecimal(millionths: try integer(column))
    }

    func optionalDecimal(_ column: Int) throws -> ExactDecimal? {
        try optionalInteger(column).map { ExactDecimal(millionths: $0) }
    }

    private func value<Value>(_ column: Int, _ value: Value?) throws -> Value {
        guard let value else { throw DamagedRow(column: column) }
        return value
    }
}

extension SQLValue {
    init<Entity>(_ id: ID<Entity>) { self = .text(id.description) }
    init<Entity>(_ id: ID<Entity>?) { self = id.map { .text($0.description) } ?? .null }
    init(_ instant: Instant) { self = .integer(instant.milliseconds) }
    init(_ instant: Instant?) { self = instant.map { .integer($0.milliseconds) } ?? .null }
    init(_ day: Day) { self = .text(day.description) }
    init(_ day: Day?) { self = day.map { .text($0.description) } ?? .null }
    init(_ decimal: ExactDecimal) { self = .integer(decimal.millionths) }
    init(_ decimal: ExactDecimal?) { self = decimal.map { .integer($0.millionths) } ?? .null }
    init(_ choice: some RawRepresentable<String>) { self = .text(choice.rawValue) }
}
