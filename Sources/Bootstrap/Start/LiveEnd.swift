import ServiceLifecycle
import Web

/// Ends live streams when the server is asked to stop. Services stop in the reverse of their order:
/// this one comes last and so stops first, before the server waits for its open answers.
struct LiveEnd: Service {
    let streams: LiveStreams

    func run() async throws {
        try await gracefulShutdown()
        streams.stop()
    }
}
