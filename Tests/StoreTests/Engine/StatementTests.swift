import Store
import Testing

@Suite struct StatementTests {
    @Test(arguments: EnginePlace.available)
    func `values come back as they were given`(_ place: EnginePlace) async throws {
        let numbers: [Int64?] = [.min, -1, 0, 1, .max, nil]
        let texts: [String?] = ["", "a'b\"c", "$1 ; --", "Zoë e\u{301} 漢字 👩🏽‍🔧", "\r\n\t\u{1}", nil]
        try await place.withEngine { engine in
            try await engine.write { connection in
                try connection.run(
                    "CREATE TABLE kept (id BIGINT NOT NULL PRIMARY KEY, n BIGINT, t TEXT)")
                for (id, (number, text)) in zip(numbers, texts).enumerated() {
                    try connection.run(
                        "INSERT INTO kept (id, n, t) VALUES ($1, $2, $3)",
                        [SQLValue(id), SQLValue(number), SQLValue(text)])
                }
            }
            let rows = try await engine.read { connection in
                try connection.query("SELECT n, t FROM kept WHERE '$9' <> $1 ORDER BY id", ["x"]) {
                    Kept(number: try $0.optionalInteger(0), text: try $0.optionalText(1))
                }
            }
            #expect(rows == zip(numbers, texts).map(Kept.init))
        }
    }

    @Test(arguments: EnginePlace.available)
    func `sums, truths and counts are integers`(_ place: EnginePlace) async throws {
        try await place.withEngine { engine in
            let row = try await engine.write { connection in
                try Ledger.create(connection)
                return try connection.first(
                    """
                    SELECT SUM(amount), COUNT(*), SUM(amount) > $1, COALESCE(MAX(amount), 0), $1
                    FROM parent WHERE $2 IS NOT NULL AND code <> $2
                    """, [2, "none"]
                ) { row in try (0..<5).map { try row.integer($0) } }
            }
            #expect(row == [3, 2, 1, 2, 2])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a statement tells how many rows it changed`(_ place: EnginePlace) async throws {
        try await place.withEngine { engine in
            let counts = try await engine.write { connection in
                try Ledger.create(connection)
                return [
                    try connection.run("UPDATE parent SET amount = amount + $1", [1]),
                    try connection.run("CREATE TABLE other (id BIGINT)"),
                    try connection.run("UPDATE parent SET amount = 9 WHERE id = $1", [77]),
                    try connection.run(
                        """
                        INSERT INTO parent (id, code, amount) VALUES ($1, $2, $3)
                        ON CONFLICT (id) DO NOTHING
                        """, [1, "x", 1]),
                    try connection.run("DELETE FROM child"),
                    try connection.run("DELETE FROM parent WHERE id = $1", [1]),
                ]
            }
            #expect(counts == [2, 0, 0, 0, 1, 1])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a query may run again within itself`(_ place: EnginePlace) async throws {
        try await place.withEngine { engine in
            let pairs = try await engine.write { connection in
                try Ledger.create(connection)
                return try Ledger.codes(connection) { outer in
                    try Ledger.codes(connection) { try $0.text(0) } + [try outer.text(0)]
                }
            }
            #expect(pairs == [["a", "b", "a"], ["a", "b", "b"]])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `each mistake has the same name on both engines`(_ place: EnginePlace) async throws {
        try await place.withEngine { engine in
            try await engine.write(Ledger.create)
            var found: [SQLError.Kind?] = []
            for (body, _) in Ledger.mistakes { found.append(await engine.failure(of: body)) }
            #expect(found == Ledger.mistakes.map(\.1))
            let refused = await #expect(throws: SQLError.self) {
                try await engine.read { try $0.run("DELETE FROM child") }
            }
            #expect(refused == SQLError(.readOnly, statement: "DELETE FROM child"))
        }
    }

    @Test(arguments: EnginePlace.available)
    func `an error keeps the statement and no argument`(_ place: EnginePlace) async throws {
        try await place.withEngine { engine in
            try await engine.write(Ledger.create)
            for secret in ["canary", "a"] {
                let error = await #expect(throws: SQLError.self) {
                    try await engine.write { connection in
                        try connection.run(
                            "INSERT INTO parent (code, id, amount) VALUES ($1, $2, $3)",
                            [SQLValue(secret), 3, secret == "a" ? 4_711 : -4_711])
                    }
                }
                let shown = "\(error.debugDescription) \(error?.description ?? "")"
                #expect(!shown.contains("canary") && !shown.contains("4711"))
                #expect(shown.contains("INSERT INTO parent"))
            }
        }
    }
}

private struct Kept: Equatable {
    let number: Int64?
    let text: String?
}
