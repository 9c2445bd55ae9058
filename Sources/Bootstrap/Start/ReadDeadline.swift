import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request has not wholly arrived in time, whether or not anybody reads
/// it: an answer that needs no body is sent at once, and the body would drip on for ever behind it.
///
/// An answer that is still being made is waited for, so that "too slow" can be said.
final class ReadDeadline: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let seconds: Int
    private var deadline: Scheduled<Void>?
    private var answersOwed = 0
    private var isLate = false

    init(seconds: Int) {
        self.seconds = seconds
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: begin(context)
        case .body: break
        case .end: end()
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .end = unwrapOutboundIn(data) else {
            return context.write(data, promise: promise)
        }
        answersOwed -= 1
        guard isLate, answersOwed == 0 else { return context.write(data, promise: promise) }
        context.writeAndFlush(data, promise: promise)
        context.close(promise: nil)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end()
    }

    private func begin(_ context: ChannelHandlerContext) {
        answersOwed += 1
        deadline = context.eventLoop.assumeIsolated().scheduleTask(in: .seconds(Int64(seconds))) {
            self.isLate = true
            if self.answersOwed == 0 { context.close(promise: nil) }
        }
    }

    private func end() {
        deadline?.cancel()
        deadline = nil
        isLate = false
    }
}
