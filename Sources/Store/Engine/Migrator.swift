/// One step of the schema. Numbers start at 1 and leave no gap; a released step never changes.
package struct Migration: Sendable {
    package let number: Int
    package let name: String
    /// Each element is one statement, in SQL that both engines understand.
    package let statements: [StaticString]

    package init(number: Int, name: String, statements: [StaticString]) {
        self.number = number
        self.name = name
        self.statements = statements
    }
}

/// Brings a database to the newest schema, forward only.
package enum Migrator {
    /// Runs what the database has not seen yet, each migration in one transaction; running it again
    /// changes nothing. Throws `StoreError.newerSchema` before touching a later release's data.
    package static func migrate(_ engine: any SQLEngine, _ migrations: [Migration]) async throws {
        guard migrations.map(\.number) == Array(1..<migrations.count + 1) else {
            throw StoreError.migrationOrder
        }
        let found = try await engine.write(currentNumber)
        guard found <= migrations.count else {
            throw StoreError.newerSchema(found: found, known: migrations.count)
        }
        for migration in migrations.dropFirst(found) {
            try await engine.write { try run(migration, on: $0) }
        }
    }

    @Sendable
    private static func currentNumber(_ connection: SQLConnection) throws -> Int {
        try connection.run(
            """
            CREATE TABLE IF NOT EXISTS schema_version (
                number BIGINT NOT NULL PRIMARY KEY,
                name TEXT NOT NULL
            )
            """)
        let number = try connection.first("SELECT MAX(number) FROM schema_version") { row in
            try row.optionalInteger(0)
        }
        return Int((number ?? nil) ?? 0)
    }

    private static func run(_ migration: Migration, on connection: SQLConnection) throws {
        // The key refuses the second of two processes that migrate at once.
        try connection.run(
            "INSERT INTO schema_version (number, name) VALUES ($1, $2)",
            [SQLValue(migration.number), SQLValue(migration.name)])
        for statement in migration.statements { try connection.run(statement) }
    }
}
