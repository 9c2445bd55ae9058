import CustomerValue
import UseCases

extension InputValue: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
}

extension InputValue {
    static func money(_ major: Int, _ currency: String) -> InputValue {
        .object(["amount": .text(String(major)), "currency": .text(currency)])
    }

    static func whole(_ number: Int) -> InputValue { .number(String(number)) }

    static func day(_ day: Day) -> InputValue { .text(day.description) }

    /// RFC 3339 in UTC, to the minute.
    static func moment(_ instant: Instant) -> InputValue {
        let minutes = instant.minuteOfDay(timeZoneName: "UTC")
        let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return .text("\(Day(at: instant))T\(parts.joined(separator: ":"))Z")
    }

    /// Points by attribute id, in the order of the ids.
    static func points(_ points: [Int], of ids: [String]) -> InputValue {
        .object(
            Dictionary(
                zip(ids, points.map(InputValue.whole)), uniquingKeysWith: { first, _ in first }))
    }
}
