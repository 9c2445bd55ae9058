import CustomerValue
import Synchronization

/// Who a cookie or a token belongs to, remembered for as long as nothing was written and for a
/// second at most: a browser asks for a page and all that belongs to it within moments.
final class GateMemory<Found: Sendable>: Sendable {
    /// A right taken away is a write and ends every memory at once; what ends by the clock alone,
    /// such as a token's last day, is noticed this much later.
    private static var millisecondsMaximum: Int64 { 1_000 }
    private static var foundMaximum: Int { 10_000 }

    private struct State {
        var writeCount = -1
        var found: [String: (value: Found, readAt: Instant)] = [:]
    }

    private let state = Mutex(State())

    /// What is remembered of the digest, or what `read` finds and is then remembered.
    func found(
        _ digest: String, at now: Instant, in store: any Store,
        _ read: @escaping @Sendable (any EntranceRecords) throws -> Found?
    ) async throws -> Found? {
        // Counted before reading: a write that comes between only makes the memory useless.
        guard let writeCount = store.writeCount else { return try await store.readEntrance(read) }
        if let known = recalled(digest, now, writeCount) { return known }
        guard let found = try await store.readEntrance(read) else { return nil }
        state.withLock { state in
            if state.writeCount != writeCount || state.found.count >= Self.foundMaximum {
                state = State(writeCount: writeCount)
            }
            state.found[digest] = (found, now)
        }
        return found
    }

    private func recalled(_ digest: String, _ now: Instant, _ writeCount: Int) -> Found? {
        state.withLock { state in
            guard state.writeCount == writeCount, let known = state.found[digest] else {
                return nil
            }
            let age = now.milliseconds - known.readAt.milliseconds
            return (0..<Self.millisecondsMaximum).contains(age) ? known.value : nil
        }
    }
}
