import CustomerValue
import Synchronization
import UseCases

/// How often one client may ask: a counter per address and ten seconds, kept in memory.
final class RequestLimiter: Sendable {
    private static let windowMilliseconds: Int64 = 10_000
    /// Past this many clients in one window the counters start anew rather than grow.
    private static let clientsMaximum = 100_000

    private struct Window {
        var start: Int64 = 0
        var counts: [String: Int] = [:]
    }

    private let window = Mutex(Window())
    private let limit: Int
    private let now: @Sendable () -> Instant

    init(requestsPerTenSeconds limit: Int, now: @escaping @Sendable () -> Instant) {
        self.limit = limit
        self.now = now
    }

    func admit(_ client: String) throws(Refusal) {
        let current = now().milliseconds / Self.windowMilliseconds
        let count = window.withLock { window in
            if window.start != current || window.counts.count > Self.clientsMaximum {
                window = Window(start: current)
            }
            window.counts[client, default: 0] += 1
            return window.counts[client, default: 0]
        }
        guard count <= limit else { throw .tooMany(retryAfterSeconds: 10) }
    }
}
