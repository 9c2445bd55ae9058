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
    /// An hour of UTC on a day of the story.
    func at(hour: Int, daysLater days: Int = 0) -> Instant {
        Instant(milliseconds: Int64(adding(days: days).ordinal) * 86_400_000)
            .adding(minutes: hour * 60)
    }
}
