import Foundation
import Store
import Testing

/// Where the contract is held: one test case for each.
enum EnginePlace: String, CustomTestStringConvertible {
    case memory = "SQLite in memory"
    case file = "SQLite in a file"
    case postgres = "PostgreSQL"

    /// PostgreSQL takes part when there is a cluster; `PostgresTests` reports it skipped otherwise.
    static let available: [EnginePlace] =
        PostgresEngine.testAddress == nil ? [.memory, .file] : [.memory, .file, .postgres]

    var testDescription: String { rawValue }

    /// Opens an empty database there, and takes it away afterwards.
    func withEngine(_ body: (any SQLEngine) async throws -> Void) async throws {
        switch self {
        case .memory: try await Self.using(SQLiteEngine.memory(), body)
        case .file:
            try await withFolder { folder in
                try await Self.using(
                    SQLiteEngine.file(folder + "/test.sqlite", readerCount: 2), body)
            }
        case .postgres: try await Self.using(PostgresEngine.inOwnSchema(), body)
        }
    }

    private static func using(
        _ engine: any SQLEngine, _ body: (any SQLEngine) async throws -> Void
    ) async throws {
        do {
            try await body(engine)
        } catch {
            await engine.close()
            throw error
        }
        await engine.close()
    }
}

/// A folder for the time of the closure.
func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = NSTemporaryDirectory() + "parley-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
    try await body(folder)
}

extension PostgresEngine {
    /// A connection URL of a cluster for tests; nil without one.
    static let testAddress = ProcessInfo.processInfo.environment["PARLEY_TEST_POSTGRES"]

    /// An engine that sees nothing but a schema made for it.
    static func inOwnSchema() async throws -> PostgresEngine {
        let address = try #require(testAddress)
        let name = "test_\(UInt64.random(in: 0...UInt64.max))"
        let administrator = try await PostgresEngine.open(address)
        try await administrator.write { connection in
            // A statement cannot take a schema's name as an argument; a function of PostgreSQL can.
            try connection.run(
                """
                CREATE FUNCTION pg_temp.create_schema(name TEXT) RETURNS TEXT LANGUAGE plpgsql AS
                $body$ BEGIN EXECUTE format('CREATE SCHEMA %I', name); RETURN name; END $body$
                """)
            _ = try connection.query("SELECT pg_temp.create_schema($1)", [SQLValue(name)]) { row in
                try row.text(0)
            }
        }
        await administrator.close()
        let separator = address.contains("?") ? "&" : "?"
        return try await open("\(address)\(separator)options=-csearch_path%3D\(name)")
    }
}
