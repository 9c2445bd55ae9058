import CustomerValue
import UseCases

/// The date of a mail's header, in UTC, such as `Wed, 25 Nov 2026 12:05:00 +0000`.
enum MailDate {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    /// Days are counted from a Thursday.
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

    static func text(_ instant: Instant) -> String {
        let day = Day(at: instant)
        let parts = day.description.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return "" }
        let weekday = weekdays[(day.ordinal % 7 + 7) % 7]
        return "\(weekday), \(parts[2]) \(months[parts[1] - 1]) \(parts[0]) "
            + instant.utcClock.joined(separator: ":") + " +0000"
    }
}
