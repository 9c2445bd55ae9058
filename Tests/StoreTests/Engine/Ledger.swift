import Store

/// Two small tables with every kind of constraint, and one mistake against each.
enum Ledger {
    typealias Body = @Sendable (SQLConnection) throws -> Void

    @Sendable
    static func create(_ connection: SQLConnection) throws {
        try connection.run(
            """
            CREATE TABLE parent (
                id BIGINT NOT NULL PRIMARY KEY,
                code TEXT NOT NULL UNIQUE,
                amount BIGINT NOT NULL CHECK (amount > 0)
            )
            """)
        try connection.run("CREATE TABLE label (name TEXT NOT NULL)")
        try connection.run("CREATE UNIQUE INDEX label_name_lower ON label (lower(name))")
        try connection.run("INSERT INTO label (name) VALUES ('Green')")
        try connection.run(
            """
            CREATE TABLE child (
                parent_id BIGINT NOT NULL REFERENCES parent (id) ON DELETE RESTRICT,
                name TEXT NOT NULL,
                UNIQUE (parent_id, name)
            )
            """)
        try connection.run("INSERT INTO parent (id, code, amount) VALUES (1, 'a', 1), (2, 'b', 2)")
        try connection.run("INSERT INTO child (parent_id, name) VALUES (1, 'first')")
    }

    static func codes<Value>(
        _ connection: SQLConnection, _ map: (any SQLRow) throws -> Value
    ) throws -> [Value] {
        try connection.query("SELECT code FROM parent ORDER BY code", [], map)
    }

    static let mistakes: [(Body, SQLError.Kind)] = [
        (insertParent(1, "c", 1), .unique(constraint: "parent.id")),
        (insertParent(3, "b", 1), .unique(constraint: "parent.code")),
        (
            { try $0.run("INSERT INTO label (name) VALUES ($1)", ["GREEN"]) },
            .unique(constraint: "index 'label_name_lower'")
        ),
        (insertChild(1, "first"), .unique(constraint: "child.parent_id, child.name")),
        (insertChild(9, "lost"), .foreignKey),
        ({ try $0.run("DELETE FROM parent WHERE id = $1", [1]) }, .foreignKey),
        (insertParent(3, "c", -5), .check),
        (insertParent(3, nil, 5), .notNull),
        (insertParent(3, "c\u{0}d", 5), .nulCharacter),
        ({ _ = try codes($0) { try $0.integer(0) } }, .column(0)),
        ({ _ = try codes($0) { try $0.optionalText(1) } }, .column(1)),
        ({ _ = try codes($0) { try $0.text(-1) } }, .column(-1)),
        ({ _ = try $0.query("SELECT id FROM parent") { try $0.text(0) } }, .column(0)),
        (
            { _ = try $0.query("SELECT MAX(id) FROM parent WHERE id > 5") { try $0.integer(0) } },
            .column(0)
        ),
        (
            { try $0.run("UPDATE parent SET amount = $2 WHERE id = $1", [1, 2]) },
            .parameters("their first occurrences must be $1, $2, $3 and so on, in this order")
        ),
        (
            { try $0.run("DELETE FROM child WHERE parent_id = $1 OR name = $2", [1]) },
            .parameters("the statement needs 2, 1 are given")
        ),
        (
            { try $0.run("DELETE FROM child WHERE parent_id = $1", [1, 2]) },
            .parameters("the statement needs 1, 2 are given")
        ),
    ]

    private static func insertParent(_ id: Int, _ code: String?, _ amount: Int) -> Body {
        { connection in
            try connection.run(
                "INSERT INTO parent (id, code, amount) VALUES ($1, $2, $3)",
                [SQLValue(id), SQLValue(code), SQLValue(amount)])
        }
    }

    private static func insertChild(_ parentID: Int, _ name: String) -> Body {
        { connection in
            try connection.run(
                "INSERT INTO child (parent_id, name) VALUES ($1, $2)",
                [SQLValue(parentID), SQLValue(name)])
        }
    }
}

extension SQLEngine {
    /// The kind of error the closure ends with as a write; nil when it succeeds.
    func failure(of body: @escaping Ledger.Body) async -> SQLError.Kind? {
        do {
            try await write(body)
            return nil
        } catch let error as SQLError {
            return error.kind
        } catch {
            return .other(code: "not an SQLError", message: "\(error)")
        }
    }
}
