import CustomerValue
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Secrets
import Store
import Synchronization
import UseCases

@testable import Web

/// A whole Parley in memory: real store, real desk, real responder, with a clock that stands
/// where the test puts it.
struct Installation: Sendable {
    /// 24 November 2026, 09:00 UTC.
    static let start = Instant(milliseconds: 1_795_510_800_000)

    let site: Site
    let store: SQLStore
    let responder: SiteResponder
    let clock: Clock

    final class Clock: Sendable {
        private let instant = Mutex(Installation.start)
        var now: Instant { instant.withLock { $0 } }
        func advance(days: Int) { instant.withLock { $0 = $0.adding(days: days) } }
        func advance(minutes: Int) { instant.withLock { $0 = $0.adding(minutes: minutes) } }
    }

    /// - Parameter printPDF: A stand-in that keeps the page, so that tests can read it.
    init(
        hasMailServer: Bool = false,
        printPDF: @escaping @Sendable (String) async throws -> [UInt8] = {
            Array("%PDF-\($0)".utf8)
        }
    ) async throws {
        let clock = Clock()
        let engine = try SQLiteEngine.memory()
        try await Migrator.migrate(engine, Schema.migrations)
        let store = SQLStore(engine: engine)
        let secrets = try Secrets()
        let hasher = try PasswordHasher(
            secrets, cost: PasswordCost(memoryBytes: 65_536, passes: 1))
        var surroundings = Surroundings(
            now: { clock.now }, newIDText: { UUID().uuidString.lowercased() },
            newToken: { secrets.randomToken() }, sha256: { secrets.sha256($0) },
            hashPassword: { try await hasher.hash($0) },
            verifyPassword: { try await hasher.verify($0, against: $1) })
        surroundings.hasMailServer = hasMailServer
        surroundings.printPDF = printPDF
        let desk = Desk(store: store, surroundings: surroundings)
        site = try Site(
            desk: desk, gate: Gate(store: store, surroundings: surroundings),
            settings: Site.Settings(
                secure: false, formKey: "test form key", requestsPerTenSeconds: 1_000_000,
                bodySeconds: 20))
        self.store = store
        self.clock = clock
        responder = SiteResponder(site)
    }

    func respond(_ request: Request) async throws -> Answer {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        logger[metadataKey: "hb.request.id"] = "test"
        let context = ParleyContext(
            source: ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: logger))
        let response = try await responder.respond(to: request, context: context)
        let collector = BodyCollector()
        try await response.body.write(collector)
        return Answer(response: response, text: collector.text)
    }
}

/// What came back.
struct Answer: Sendable {
    let response: Response
    let text: String

    var status: Int { response.status.code }
    var location: String? { response.headers[.location] }
}

private final class BodyCollector: ResponseBodyWriter, Sendable {
    private let bytes = Mutex<[UInt8]>([])
    var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

    func write(_ buffer: ByteBuffer) async throws {
        bytes.withLock { $0 += Array(buffer.readableBytesView) }
    }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
