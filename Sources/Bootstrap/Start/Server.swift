import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import ServiceLifecycle
import Store
import UnixSignals
import UseCases
import Web

/// A running installation: listens, says where, and stops in order on SIGTERM or SIGINT.
package struct Server: Sendable {
    let installation: Installation
    let configuration: Configuration
    let certificate: Certificate?
    /// What to say and do once the address is known.
    let greeting: @Sendable (OpenAddress) async throws -> [String]

    package init(
        _ installation: Installation, _ configuration: Configuration, _ certificate: Certificate?,
        greeting: @escaping @Sendable (OpenAddress) async throws -> [String]
    ) {
        self.installation = installation
        self.configuration = configuration
        self.certificate = certificate
        self.greeting = greeting
    }

    /// Serves until a signal. Throws what kept it from listening.
    package func run() async throws {
        let logger = LogLines.logger(level: configuration.logLevel)
        let (opened, continuation) = AsyncStream.makeStream(of: OpenAddress.self)
        let application = Application(
            responder: SiteResponder(installation.site), server: try channels,
            configuration: ApplicationConfiguration(
                address: .hostname(configuration.listen.host, port: configuration.listen.port),
                availableConnectionsDelegate: MaximumAvailableConnections(
                    Limits.connectionsMaximum)),
            onServerRunning: { channel in
                let address = OpenAddress(configuration, port: channel.localAddress?.port)
                installation.baseAddress.set(address)
                continuation.yield(address)
                continuation.finish()
            }, logger: logger)
        let reception = Reception(
            installation: installation, opened: opened, greeting: greeting, logger: logger)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [
                    application, reception, scheduler(logger),
                    LiveEnd(streams: installation.site.liveStreams),
                ],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        do {
            try await group.run()
        } catch {
            await installation.close()
            throw error
        }
        await installation.close()
    }

    private func scheduler(_ logger: Logger) -> Scheduler {
        Scheduler(
            installation: installation, mailServer: configuration.mailServer, logger: logger)
    }

    private var channels: HTTPServerBuilder {
        get throws {
            let plain = HTTPServerBuilder.http1(configuration: limits)
            guard let certificate else { return plain }
            return try .tls(plain, tlsConfiguration: certificate.tls)
        }
    }

    private var limits: HTTP1Channel.Configuration {
        let seconds = configuration.bodySeconds
        return HTTP1Channel.Configuration(
            additionalChannelHandlers: [ReadDeadline(seconds: seconds)],
            idleTimeout: .seconds(Int64(Limits.idleTimeoutSeconds)),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: Limits.headerBytesMaximum,
                maxHeaderListSize: Limits.headerBytesMaximum,
                maxHeaderFieldCount: Limits.headerCountMaximum))
    }
}

/// Where the server can be reached, now that the port is known.
package struct OpenAddress: Sendable, Equatable {
    /// Without a slash at its end.
    package let listening: String
    /// What links start with.
    package let base: String

    init(_ configuration: Configuration, port: Int?) {
        let (host, wanted) = configuration.listen
        let name = host.contains(":") ? "[\(host)]" : host
        let scheme = configuration.hasCertificate ? "https" : "http"
        listening = "\(scheme)://\(name):\(port ?? wanted)"
        base = configuration.publicURL ?? listening
    }

    /// What every greeting says of it.
    var lines: [String] { ["Listening \(listening)"] }
}
