import CSQLite
import GRDB
import Synchronization

/// SQLite through GRDB: one writer and, for a file, readers beside it.
///
/// One process owns the file: Debian's SQLite 3.40 can damage a WAL that two connections
/// checkpoint at once, and here only the writer ever does.
package final class SQLiteEngine: SQLEngine {
    package let description: String
    package let bell: Bell
    private let writer: DatabaseQueue
    /// Nil in memory, where reads and writes share the one connection.
    private let readers: ReaderPool?
    private let queue: WriteQueue
    private let commits: CommitCounter
    private let isClosed = Mutex(false)

    package var writeCount: Int? { commits.count.load(ordering: .acquiring) }

    /// Opens or creates the file. Throws `SQLError` (`.corrupt`, `.unavailable`, …) or
    /// `StoreError.notDurable`.
    ///
    /// - Parameter readerCount: How many reads run at once, each on a thread of its own.
    package static func file(_ path: String, readerCount: Int) throws -> SQLiteEngine {
        try reporting {
            _ = isSetUp
            var writing = configuration
            writing.journalMode = .wal
            let writer = try DatabaseQueue(path: path, configuration: writing)
            try writer.inDatabase(requireDurability)
            let readers = try ReaderPool(
                path: path, threadCount: readerCount, configuration: configuration)
            return try SQLiteEngine(writer, readers, place: path)
        }
    }

    /// A database that ends with the engine.
    package static func memory() throws -> SQLiteEngine {
        try reporting {
            _ = isSetUp
            let writer = try DatabaseQueue(configuration: configuration)
            return try SQLiteEngine(writer, nil, place: "memory")
        }
    }

    private init(_ writer: DatabaseQueue, _ readers: ReaderPool?, place: String) throws {
        let version = try writer.read { database in
            try SQLConnection(SQLiteSession(database)).query("SELECT sqlite_version()") {
                try $0.text(0)
            }
        }
        description = "SQLite \(version.joined()) in \(place)"
        self.writer = writer
        self.readers = readers
        let commits = CommitCounter()
        self.commits = commits
        let bell = Bell()
        self.bell = bell
        queue = WriteQueue(label: "parley.sqlite.writer") { requests in
            writer.inDatabase { database in
                WriteBatch(
                    session: SQLiteSession(database), begin: "BEGIN IMMEDIATE",
                    committed: { places in
                        commits.count.add(1, ordering: .releasing)
                        bell.ring(at: places)
                    }
                ).run(requests)
            }
        }
    }

    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (SQLConnection) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { waiter in
            let isTaken = submit { opened in
                waiter.resume(with: Result { try Self.answer(opened, body) })
            }
            if !isTaken { waiter.resume(throwing: SQLError.closed) }
        }
    }

    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (SQLConnection) throws -> Value
    ) async throws -> Value {
        try await queue.submit(body)
    }

    package func close() async {
        await queue.close()
        let wasClosed = isClosed.withLock { isClosed in
            defer { isClosed = true }
            return isClosed
        }
        guard !wasClosed else { return }
        bell.close()
        await readers?.close()
        // A connection that will not close now closes with the process; the WAL holds every commit.
        try? writer.close()
    }

    /// False once the engine is closed.
    private func submit(_ job: @escaping ReaderPool.Job) -> Bool {
        if let readers { return readers.submit(job) }
        // Under the lock, because GRDB stops the process on a read that reaches a closed queue.
        return isClosed.withLock { isClosed in
            guard !isClosed else { return false }
            writer.asyncRead { opened in job(opened.map(SQLiteSession.init)) }
            return true
        }
    }

    private static func answer<Value>(
        _ opened: Result<SQLiteSession, any Error>,
        _ body: (SQLConnection) throws -> Value
    ) throws -> Value {
        let connection = SQLConnection(try reporting { try opened.get() })
        let value = try body(connection)
        try connection.end()
        return value
    }

    private static func reporting<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw SQLError(error, statement: "")
        }
    }
}

private final class CommitCounter: Sendable {
    let count = Atomic(0)
}

extension SQLiteEngine {
    /// Once per process, before the first connection. A process that has opened SQLite before only
    /// stays slower.
    private static let isSetUp = parley_sqlite_without_memory_count() == SQLITE_OK

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "parley.sqlite"
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { database in
            // Reads come from the page cache without a copy; up to 2 GiB (as much as SQLite maps)
            // of address space, not of memory.
            try database.execute(sql: "PRAGMA mmap_size = 2147418112")
            // A WAL that one long read let grow is cut back to 64 MiB at the next checkpoint.
            try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
        }
        return configuration
    }

    /// GRDB lowers `synchronous` to NORMAL while it opens a WAL, so this comes after: with NORMAL
    /// the last answered writes are lost when the power goes.
    private static func requireDurability(_ database: Database) throws {
        try database.execute(sql: "PRAGMA synchronous = FULL")
        let found = try Int64.fetchOne(database, sql: "PRAGMA synchronous") ?? -1
        guard found == 2 else { throw StoreError.notDurable(synchronous: found) }
    }
}
