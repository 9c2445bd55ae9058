import CustomerValue
import Synchronization

/// The time inside the story; moves only forward, so that the journal reads like a diary.
final class StoryClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ start: Instant) {
        instant = Mutex(start)
    }

    var now: Instant { instant.withLock { $0 } }

    func advance(to next: Instant) {
        instant.withLock { $0 = max($0, next) }
    }

    /// A moment later: two deeds never share one.
    func tick() {
        instant.withLock { $0 = Instant(milliseconds: $0.milliseconds + 45_000) }
    }
}

extension Day {
    /// A working day near the one so many days later: the past moves to the Friday before a
    /// weekend, the future to the Monday after it. Today stays today.
    func workday(daysLater days: Int) -> Day {
        let day = adding(days: days)
        // The first day that is counted, 1 January 1970, was a Thursday.
        let weekday = ((day.ordinal + 3) % 7 + 7) % 7
        guard weekday > 4, days != 0 else { return day }
        return day.adding(days: days < 0 ? 4 - weekday : 7 - weekday)
    }

    /// An hour of UTC on a day of the story.
    func at(hour: Int) -> Instant {
        Instant(milliseconds: Int64(ordinal) * 86_400_000).adding(minutes: hour * 60)
    }
}
