import NIOCore
import Synchronization

/// One reader of events: woken by news, by the clock, and for the last time by its end.
final class LiveStream: Sendable {
    let number: Int
    let person: String
    /// Any number of wakes while the reader is slow is one.
    let wakes: AsyncStream<Void>
    let wake: AsyncStream<Void>.Continuation
    private let channel: any Channel
    private let signs: RepeatedTask
    private let stall = Mutex<Scheduled<Void>?>(nil)

    init(number: Int, person: String, channel: any Channel) {
        self.number = number
        self.person = person
        self.channel = channel
        let (wakes, wake) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        self.wakes = wakes
        self.wake = wake
        let pause = TimeAmount.seconds(LiveStreams.aliveSeconds)
        signs = channel.eventLoop.scheduleRepeatedTask(initialDelay: pause, delay: pause) { _ in
            wake.yield()
        }
        // What came between the first look and the first wait.
        wake.yield()
    }

    func stop() {
        wake.finish()
        signs.cancel()
        tookLast()
    }

    /// Closes the connection when the reader does not take what it is sent now.
    func sends() {
        let task = channel.eventLoop.scheduleTask(in: .seconds(LiveStreams.stallSeconds)) {
            [channel] in channel.close(promise: nil)
        }
        stall.withLock { $0 = task }
    }

    func tookLast() {
        stall.withLock { stall in
            stall?.cancel()
            stall = nil
        }
    }

    /// For a reader that takes nothing: its last bytes would be waited for.
    func closeSoon() {
        _ = channel.eventLoop.scheduleTask(in: .seconds(1)) { [channel] in
            channel.close(promise: nil)
        }
    }

    /// A browser that leaves closes its half of the connection; without this it would be noticed
    /// at the next sign of life only.
    func endWithReader() {
        channel.eventLoop.execute { [channel] in
            let added = Result {
                try channel.pipeline.syncOperations.addHandler(ReaderGone(), position: .first)
            }
            if case .failure = added { channel.close(promise: nil) }
        }
    }
}

/// Nobody sends a second request while an endless answer is running.
private final class ReaderGone: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .inputClosed = event as? ChannelEvent { return context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }
}
