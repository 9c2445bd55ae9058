import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import Store

/// Says where the server is once it listens, then answers the command line over the socket in
/// the data folder: one line of JSON in, one out.
struct Reception: Service {
    static let socketName = "parley.sock"
    static let lineBytesMaximum = 65_536

    let installation: Installation
    let opened: AsyncStream<OpenAddress>
    let greeting: @Sendable (OpenAddress) async throws -> [String]
    let logger: Logger

    func run() async throws {
        for await address in opened.cancelOnGracefulShutdown() {
            try installation.folder?.announce(address.listening)
            for line in try await greeting(address) { Terminal.say(line) }
            guard let folder = installation.folder else { break }
            try await listen(at: folder.path + "/" + Self.socketName, address)
        }
        try await gracefulShutdown()
    }

    private func listen(at path: String, _ address: OpenAddress) async throws {
        let listening: NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>
        do {
            listening = try await Self.bind(path)
        } catch {
            // Pages work without it; only commands beside a running server do not.
            logger.warning("Commands cannot reach this server", metadata: ["error": "\(error)"])
            return
        }
        // A stop is the only way out of the loop of connections.
        await cancelWhenGracefulShutdown {
            do {
                try await serve(listening, address)
            } catch {
                logger.debug("No more commands", metadata: ["error": "\(error)"])
            }
        }
    }

    private func serve(
        _ listening: NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>,
        _ address: OpenAddress
    ) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            try await listening.executeThenClose { connections in
                for try await connection in connections {
                    group.addTask { await answer(connection, address) }
                }
            }
        }
    }

    private static func bind(
        _ path: String
    ) async throws -> NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never> {
        // The folder is open to this user only, and so is the socket.
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel)
                }
            }
        chmod(path, 0o600)
        return channel
    }

    private func answer(
        _ connection: NIOAsyncChannel<ByteBuffer, ByteBuffer>, _ address: OpenAddress
    ) async {
        do {
            try await connection.executeThenClose { inbound, outbound in
                var line = ByteBuffer()
                for try await part in inbound {
                    line.writeImmutableBuffer(part)
                    let isWhole = line.readableBytesView.contains(UInt8(ascii: "\n"))
                    guard isWhole || line.readableBytes > Self.lineBytesMaximum else { continue }
                    let reply = await StoreCommand.answer(
                        Array(line.readableBytesView), installation, address.base)
                    try await outbound.write(ByteBuffer(bytes: reply + [UInt8(ascii: "\n")]))
                    break
                }
            }
        } catch {
            logger.debug("A command went away", metadata: ["error": "\(error)"])
        }
    }
}
