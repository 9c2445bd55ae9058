/// A civil date of the Gregorian calendar, years 1 to 9999, without a time zone.
///
/// Arithmetic saturates at 0001-01-01 and 9999-12-31, so that no input can trap.
package struct Day: Hashable, Sendable, Comparable {
    /// Days since 1970-01-01; negative before.
    package let ordinal: Int

    private static let first = -719_162
    private static let last = 2_932_896

    package init(ordinal: Int) {
        self.ordinal = min(max(ordinal, Self.first), Self.last)
    }

    /// Nil when the calendar has no such date.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...Self.days(inMonth: month, of: year)).contains(day) else { return nil }
        self.init(ordinal: Self.ordinal(year: year, month: month, day: day))
    }

    /// The civil date at a moment, in a zone that stands `offsetMinutes` ahead of UTC.
    package init(at instant: Instant, offsetMinutes: Int = 0) {
        let local = instant.adding(minutes: offsetMinutes).milliseconds
        let dayMilliseconds: Int64 = 86_400_000
        let remainder = local % dayMilliseconds
        self.init(ordinal: Int(local / dayMilliseconds) - (remainder < 0 ? 1 : 0))
    }

    package var year: Int { civil.year }
    package var month: Int { civil.month }
    package var day: Int { civil.day }

    package func adding(days: Int) -> Day {
        let (sum, overflow) = ordinal.addingReportingOverflow(days)
        return Day(ordinal: overflow ? (days < 0 ? Self.first : Self.last) : sum)
    }

    /// The same day of a later month, or that month's last day when it is shorter.
    package func adding(months: Int) -> Day {
        let (year, month, day) = civil
        let limited = min(max(months, -200_000), 200_000)
        let count = year * 12 + month - 1 + limited
        if count < 12 { return Day(ordinal: Self.first) }
        if count >= 120_000 { return Day(ordinal: Self.last) }
        let target = (year: count / 12, month: count % 12 + 1)
        let clamped = min(day, Self.days(inMonth: target.month, of: target.year))
        return Day(
            ordinal: Self.ordinal(year: target.year, month: target.month, day: clamped))
    }

    /// Whole days from this day to the other; negative when the other is earlier.
    package func days(until other: Day) -> Int {
        other.ordinal - ordinal
    }

    package static func < (left: Day, right: Day) -> Bool {
        left.ordinal < right.ordinal
    }
}
