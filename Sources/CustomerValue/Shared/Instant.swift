/// A moment: milliseconds of UTC since 1970. Arithmetic saturates instead of trapping.
package struct Instant: Hashable, Sendable, Comparable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package func adding(minutes: Int) -> Instant {
        adding(minutes, unitMilliseconds: 60_000)
    }

    /// Adds days of 24 hours; for civil dates use `Day`.
    package func adding(days: Int) -> Instant {
        adding(days, unitMilliseconds: 86_400_000)
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    private func adding(_ count: Int, unitMilliseconds: Int64) -> Instant {
        let sum = Int128(milliseconds) + Int128(count) * Int128(unitMilliseconds)
        return Instant(milliseconds: Int64(clamping: sum))
    }
}
