import Dispatch
import Synchronization

/// PostgreSQL over one libpq connection, on which reads and writes take turns, and a second one
/// that hears what any process commits.
package final class PostgresEngine: SQLEngine {
    package let description: String
    package let writeCount: Int? = nil
    package let bell: Bell
    private let line: PostgresLine
    private let ear: PostgresEar
    private let readQueue = DispatchQueue(label: "parley.postgres.reader")
    private let writeQueue: WriteQueue

    /// Connects to `postgresql://user:password@host:port/database`. Throws `StoreError.address` or
    /// `StoreError.unreachable`, neither with the password.
    package static func open(_ url: String) async throws -> PostgresEngine {
        let address = try PostgresAddress(url)
        return try await withCheckedThrowingContinuation { waiter in
            DispatchQueue(label: "parley.postgres.opener").async {
                waiter.resume(with: Result { try PostgresEngine(address) })
            }
        }
    }

    private init(_ address: PostgresAddress) throws {
        let line = try PostgresLine(address)
        self.line = line
        let bell = Bell()
        self.bell = bell
        ear = try PostgresEar(address, bell)
        description = "PostgreSQL \(line.serverVersion) at \(address)"
        writeQueue = WriteQueue(label: "parley.postgres.writer") { line.write($0) }
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (SQLConnection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { waiter in
            readQueue.async { [line] in
                waiter.resume(with: Result { try line.read(body) })
            }
        }
    }

    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (SQLConnection) throws -> Value
    ) async throws -> Value {
        try await writeQueue.submit(body)
    }

    package func close() async {
        ear.close()
        bell.close()
        await writeQueue.close()
        await withCheckedContinuation { done in
            readQueue.async { [line] in
                line.close()
                done.resume()
            }
        }
    }
}

/// The one connection, handed from thread to thread by its lock.
private final class PostgresLine: Sendable {
    private let session: Mutex<PostgresSession>
    let serverVersion: String

    init(_ address: PostgresAddress) throws {
        let session = try PostgresSession(address)
        serverVersion = session.serverVersion
        self.session = Mutex(session)
    }

    func read<Value: Sendable>(
        _ body: @Sendable (SQLConnection) throws -> Value
    ) throws -> Value {
        try session.withLock { session in
            try session.revive()
            // Also after an error: the next closure starts from nothing.
            defer { session.abandon() }
            try session.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", [])
            let connection = SQLConnection(session)
            let value = try body(connection)
            try connection.end()
            return value
        }
    }

    func write(_ requests: [WriteRequest]) {
        session.withLock { session in
            do {
                try session.revive()
            } catch {
                for request in requests { request.fail(error) }
                return
            }
            WriteBatch(session: session, begin: "BEGIN", telling: PostgresEar.telling)
                .run(requests)
        }
    }

    func close() {
        session.withLock { $0.close() }
    }
}
