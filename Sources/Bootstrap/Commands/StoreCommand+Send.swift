import Foundation
import NIOCore
import NIOPosix
import Store

extension StoreCommand {
    /// Runs the command on the store itself, or asks the server that holds it. Returns what to
    /// print; throws `CommandFailure` or what the store throws.
    package func perform(_ configuration: Configuration) async throws -> [String] {
        try requireStore(configuration)
        let installation: Installation
        do {
            installation = try await Installation.open(configuration, purpose: "a command")
        } catch StoreError.owned(let owner) {
            return try await sent(to: configuration.dataPath, owner)
        }
        do {
            let lines = try await run(
                on: installation, base: OpenAddress(configuration, port: nil).base)
            await installation.close()
            return lines
        } catch {
            await installation.close()
            throw error
        }
    }

    /// A mistyped folder must not become a new, empty installation.
    private func requireStore(_ configuration: Configuration) throws {
        guard configuration.databaseURL == nil else { return }
        let path = configuration.dataPath
        guard FileManager.default.fileExists(atPath: path + "/parley.sqlite") else {
            throw CommandFailure.failed(
                "There is no installation in \(path).",
                "Name its folder with --data DIR, or start one with parley serve.")
        }
    }

    private func sent(to folder: String, _ owner: String) async throws -> [String] {
        let path = folder + "/" + Reception.socketName
        do {
            let connection = try await ClientBootstrap(
                group: .singletonMultiThreadedEventLoopGroup
            ).connect(unixDomainSocketPath: path) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel)
                }
            }
            let line = try JSONEncoder().encode(self) + Data("\n".utf8)
            let reply = try await connection.executeThenClose { inbound, outbound in
                try await outbound.write(ByteBuffer(bytes: line))
                var reply = ByteBuffer()
                for try await part in inbound { reply.writeImmutableBuffer(part) }
                return Data(reply.readableBytesView)
            }
            return try JSONDecoder().decode(StoreReply.self, from: reply).result()
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure.failed(
                "The data folder is in use by \(owner), which does not answer commands.",
                "Stop that process and run the command again.")
        }
    }
}
