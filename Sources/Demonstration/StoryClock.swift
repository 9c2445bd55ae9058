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

    /// A few minutes later: two deeds never share a moment.
    func tick() {
        instant.withLock { $0 = $0.adding(minutes: 3) }
    }
}

/// Small, fast and the same everywhere: the story must not change with the platform.
struct StoryGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
