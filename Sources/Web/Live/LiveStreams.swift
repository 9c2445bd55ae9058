import CustomerValue
import NIOCore
import Synchronization
import UseCases

/// The live streams of this process: how many there are, of whom, and the way to end them all.
package final class LiveStreams: Sendable {
    /// Windows and tabs of one person, on all their devices.
    static let perPersonMaximum = 20
    /// Well below the limit of connections, so that pages can always be asked for.
    static let maximum = 700
    /// Between two signs of life; whoever follows is checked again each time.
    static let aliveSeconds: Int64 = 15
    /// Whoever takes nothing for so long is gone.
    static let stallSeconds: Int64 = 20

    private struct State {
        var isStopped = false
        var last = 0
        var open: [Int: LiveStream] = [:]
        var counts: [String: Int] = [:]
    }

    private let state = Mutex(State())

    /// How many are open now.
    package var count: Int { state.withLock { $0.open.count } }

    /// A stream of its own for somebody, ended by `end`. Throws `tooMany`.
    func begin(for actor: Actor, over channel: any Channel) throws(Refusal) -> LiveStream {
        let person = actor.journalID
        let stream: LiveStream? = state.withLock { state in
            guard !state.isStopped, state.open.count < Self.maximum,
                state.counts[person, default: 0] < Self.perPersonMaximum
            else { return nil }
            state.last += 1
            let stream = LiveStream(number: state.last, person: person, channel: channel)
            state.open[state.last] = stream
            state.counts[person, default: 0] += 1
            return stream
        }
        guard let stream else { throw .tooMany(retryAfterSeconds: 5) }
        // Also when its answer never begins.
        channel.closeFuture.whenComplete { [weak self] _ in self?.end(stream) }
        return stream
    }

    func end(_ stream: LiveStream) {
        stream.stop()
        state.withLock { state in
            guard state.open.removeValue(forKey: stream.number) != nil else { return }
            let left = state.counts[stream.person, default: 1] - 1
            state.counts[stream.person] = left == 0 ? nil : left
        }
    }

    /// Ends every stream and lets none begin: the server is about to stop and waits for answers
    /// that are still being given.
    package func stop() {
        let open = state.withLock { state in
            state.isStopped = true
            return state.open.values
        }
        for stream in open {
            stream.stop()
            stream.closeSoon()
        }
    }
}
