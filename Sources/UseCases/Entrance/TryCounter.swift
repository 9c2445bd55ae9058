import CustomerValue
import Synchronization

/// Counts sign-in tries in memory: per account and address, and per address alone, so that
/// neither one account nor a list of accounts can be guessed at.
final class TryCounter: Sendable {
    static let windowMinutes = 15
    static let triesPerAccountMaximum = 10
    static let triesPerAddressMaximum = 100
    /// Past this many keys the counters start anew rather than grow.
    private static let keysMaximum = 100_000

    private struct Window {
        var number: Int64 = 0
        var counts: [String: Int] = [:]
    }

    private let window = Mutex(Window())
    private let now: @Sendable () -> Instant

    init(now: @escaping @Sendable () -> Instant) {
        self.now = now
    }

    /// Counts one try. Throws `tooMany` with the seconds until counting starts anew.
    func admit(account: String, address: String) throws(Refusal) {
        let milliseconds = now().milliseconds
        let length = Int64(Self.windowMinutes) * 60_000
        let (tries, all) = window.withLock { window in
            if window.number != milliseconds / length || window.counts.count > Self.keysMaximum {
                window = Window(number: milliseconds / length)
            }
            let both = "\(address) \(account)"
            window.counts[both, default: 0] += 1
            window.counts[address, default: 0] += 1
            return (window.counts[both, default: 0], window.counts[address, default: 0])
        }
        guard tries <= Self.triesPerAccountMaximum, all <= Self.triesPerAddressMaximum else {
            throw .tooMany(retryAfterSeconds: Int((length - milliseconds % length) / 1_000) + 1)
        }
    }

    /// A try that succeeded was no guess.
    func forgive(account: String, address: String) {
        window.withLock { window in
            window.counts["\(address) \(account)"]? -= 1
            window.counts[address]? -= 1
        }
    }
}
