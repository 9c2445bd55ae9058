import Synchronization

/// Wakes whoever waits for something new at a place, after the commit that made it.
///
/// A wake carries nothing: whoever is woken looks for itself. So any number of rings while somebody
/// is busy is one wake, and nobody who reads slowly makes anything grow.
package final class Bell: Sendable {
    private struct State {
        var isClosed = false
        var last = 0
        var waiting: [String: [Int: AsyncStream<Void>.Continuation]] = [:]
    }

    private let state = Mutex(State())

    /// Ends when the engine closes, or when nobody holds the stream any more.
    package func wakes(at place: String) -> AsyncStream<Void> {
        let (stream, wake) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        add(wake, at: place)
        return stream
    }

    /// The same for somebody who is woken by other things too, and ends the wait.
    func add(_ wake: AsyncStream<Void>.Continuation, at place: String) {
        let number = state.withLock { state -> Int? in
            guard !state.isClosed else { return nil }
            state.last += 1
            state.waiting[place, default: [:]][state.last] = wake
            return state.last
        }
        guard let number else { return wake.finish() }
        wake.onTermination = { [weak self] _ in self?.forget(number, at: place) }
    }

    func ring(at places: Set<String>) {
        let woken = state.withLock { state in
            places.flatMap { (state.waiting[$0] ?? [:]).values }
        }
        for wake in woken { wake.yield() }
    }

    /// When something may have been missed, everybody looks.
    func ringEverywhere() {
        ring(at: state.withLock { Set($0.waiting.keys) })
    }

    func close() {
        let woken = state.withLock { state in
            defer { state.waiting = [:] }
            state.isClosed = true
            return state.waiting.values.flatMap(\.values)
        }
        for wake in woken { wake.finish() }
    }

    private func forget(_ number: Int, at place: String) {
        state.withLock { state in
            state.waiting[place]?[number] = nil
            if state.waiting[place]?.isEmpty == true { state.waiting[place] = nil }
        }
    }
}
