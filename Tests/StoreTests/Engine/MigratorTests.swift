import Store
import Testing

@Suite struct MigratorTests {
    private static let known = [
        Migration(number: 1, name: "people", statements: ["CREATE TABLE person (id BIGINT)"]),
        Migration(
            number: 2, name: "names",
            statements: [
                "ALTER TABLE person ADD COLUMN name TEXT",
                "INSERT INTO person (id, name) VALUES (1, 'Ada')",
            ]),
    ]

    @Test(arguments: EnginePlace.available)
    func `migrations run once, and on from where the database stands`(
        _ place: EnginePlace
    ) async throws {
        try await place.withEngine { engine in
            try await Migrator.migrate(engine, Array(Self.known.prefix(1)))
            for _ in 0..<3 { try await Migrator.migrate(engine, Self.known) }
            #expect(try await names(engine) == ["Ada"])
            #expect(try await versions(engine) == ["1 people", "2 names"])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a migration that fails leaves the schema before it`(_ place: EnginePlace) async throws {
        let broken = Migration(
            number: 3, name: "broken",
            statements: ["CREATE TABLE half (id BIGINT)", "INSERT INTO nowhere VALUES (1)"])
        try await place.withEngine { engine in
            await #expect(throws: SQLError.self) {
                try await Migrator.migrate(engine, Self.known + [broken])
            }
            #expect(try await versions(engine) == ["1 people", "2 names"])
            try await engine.write { _ = try $0.run("CREATE TABLE half (id BIGINT)") }
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a newer schema is refused with the next step`(_ place: EnginePlace) async throws {
        try await place.withEngine { engine in
            try await Migrator.migrate(engine, Self.known)
            let error = await #expect(throws: StoreError.self) {
                try await Migrator.migrate(engine, Array(Self.known.prefix(1)))
            }
            #expect(error == .newerSchema(found: 2, known: 1))
            #expect(error?.description.contains("Start the newer release") == true)
            #expect(try await names(engine) == ["Ada"])
        }
    }

    @Test func `a gap in the numbers is our mistake, found at start`() async throws {
        let engine = try SQLiteEngine.memory()
        await #expect(throws: StoreError.migrationOrder) {
            try await Migrator.migrate(engine, Array(Self.known.suffix(1)))
        }
        await engine.close()
    }

    private func names(_ engine: any SQLEngine) async throws -> [String] {
        try await engine.read { try $0.query("SELECT name FROM person") { try $0.text(0) } }
    }

    private func versions(_ engine: any SQLEngine) async throws -> [String] {
        try await engine.read { connection in
            try connection.query("SELECT number, name FROM schema_version ORDER BY number") {
                "\(try $0.integer(0)) \(try $0.text(1))"
            }
        }
    }
}
