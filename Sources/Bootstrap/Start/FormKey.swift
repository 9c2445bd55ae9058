import Store

/// The installation's secret that form tokens are made from: drawn once, kept in the store, so
/// that a form opened before a restart can still be sent after it.
enum FormKey {
    static func read(from engine: any SQLEngine, new key: String) async throws -> String {
        try await engine.write { connection in
            try connection.run(
                """
                INSERT INTO installation (name, content) VALUES ('form_key', $1)
                ON CONFLICT (name) DO NOTHING
                """, [.text(key)])
            return try connection.first(
                "SELECT content FROM installation WHERE name = 'form_key'"
            ) { try $0.text(0) } ?? key
        }
    }
}
