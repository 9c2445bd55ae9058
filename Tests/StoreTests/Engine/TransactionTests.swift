import Dispatch
import Store
import Testing

@Suite struct TransactionTests {
    @Test(arguments: EnginePlace.available)
    func `a failing write leaves those beside it alone`(_ place: EnginePlace) async throws {
        try await place.withEngine { engine in
            try await Tally.create(engine)
            let outcomes = try await sharingACommit(engine, (0..<9).map(Tally.insertUnlessOdd))
            #expect(outcomes == (0..<9).map { $0 % 2 == 0 ? nil : .check })
            #expect(try await Tally.all(engine) == [0, 2, 4, 6, 8])
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a commit that fails fails every write that shared it`(_ place: EnginePlace) async throws {
        try await place.withEngine { engine in
            try await Tally.create(engine)
            let orphan: Ledger.Body = { try $0.run("INSERT INTO late (tally_id) VALUES (99)") }
            let outcomes = try await sharingACommit(
                engine, [Tally.insertUnlessOdd(0), orphan, Tally.insertUnlessOdd(2)])
            #expect(outcomes == [.foreignKey, .foreignKey, .foreignKey])
            #expect(try await Tally.all(engine).isEmpty)
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a caught error ends the write all the same`(_ place: EnginePlace) async throws {
        try await place.withEngine { engine in
            try await Tally.create(engine)
            let kind = await engine.failure { connection in
                try connection.run("INSERT INTO tally (id) VALUES (4)")
                #expect(throws: SQLError.self) {
                    try connection.run("INSERT INTO tally (id) VALUES (4)")
                }
            }
            #expect(kind == .unique(constraint: "tally.id"))
            #expect(try await Tally.all(engine).isEmpty)
        }
    }

    @Test(arguments: EnginePlace.available)
    func `8 writers of 200 steps make 1,600, and no read sees half a step`(
        _ place: EnginePlace
    ) async throws {
        try await place.withEngine { engine in
            try await engine.write { connection in
                try connection.run("CREATE TABLE pair (name TEXT NOT NULL, n BIGINT NOT NULL)")
                try connection.run("INSERT INTO pair (name, n) VALUES ('left', 0), ('right', 0)")
            }
            try await withThrowingTaskGroup { group in
                for _ in 0..<8 {
                    group.addTask { for _ in 0..<200 { try await Pair.step(engine) } }
                    group.addTask {
                        for _ in 0..<50 {
                            let (left, right) = try await Pair.read(engine)
                            if left != right { Issue.record("\(left) beside \(right)") }
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await Pair.read(engine) == (1_600, 1_600))
        }
    }

    @Test(arguments: EnginePlace.available)
    func `a closed engine finishes its writes and refuses more`(_ place: EnginePlace) async throws {
        try await place.withEngine { engine in
            try await Tally.create(engine)
            await engine.close()
            let kind = await engine.failure(of: Tally.insertUnlessOdd(0))
            #expect(kind == .unavailable("it is closed"))
            let read = await #expect(throws: SQLError.self) {
                try await engine.read { try $0.exists("SELECT 1") }
            }
            #expect(read?.kind == .unavailable("it is closed"))
        }
    }
}

/// Runs the writes so that they wait together: all are in the queue before the writer, which a
/// first write holds, goes on. The kinds of their errors come back in order.
@MainActor
private func sharingACommit(
    _ engine: any SQLEngine, _ bodies: [Ledger.Body]
) async throws -> [SQLError.Kind?] {
    let gate = DispatchSemaphore(value: 0)
    let held = AsyncStream<Void>.makeStream()
    let holder = Task {
        try await engine.write { _ in
            held.continuation.finish()
            _ = gate.wait(timeout: .now() + 10)
        }
    }
    for await _ in held.stream {}
    let writes = bodies.map { body in Task { await engine.failure(of: body) } }
    // The main actor takes its jobs in order: this one after every write has reached the queue.
    await Task { _ = gate.signal() }.value
    try await holder.value
    var kinds: [SQLError.Kind?] = []
    for write in writes { kinds.append(await write.value) }
    return kinds
}

private enum Tally {
    static func create(_ engine: any SQLEngine) async throws {
        try await engine.write { connection in
            try connection.run(
                "CREATE TABLE tally (id BIGINT NOT NULL PRIMARY KEY, CHECK (id <> 1))")
            try connection.run(
                """
                CREATE TABLE late (
                    tally_id BIGINT REFERENCES tally (id) DEFERRABLE INITIALLY DEFERRED
                )
                """)
        }
    }

    /// An odd number is inserted too, before a second statement fails.
    static func insertUnlessOdd(_ id: Int) -> Ledger.Body {
        { connection in
            try connection.run("INSERT INTO tally (id) VALUES ($1)", [SQLValue(id == 1 ? 11 : id)])
            if id % 2 == 1 { try connection.run("INSERT INTO tally (id) VALUES (1)") }
        }
    }

    static func all(_ engine: any SQLEngine) async throws -> [Int64] {
        try await engine.read { connection in
            try connection.query("SELECT id FROM tally ORDER BY id") { try $0.integer(0) }
        }
    }
}

private enum Pair {
    static func step(_ engine: any SQLEngine) async throws {
        try await engine.write { connection in
            let numbers = try connection.query("SELECT n FROM pair") { try $0.integer(0) }
            for name in ["left", "right"] {
                try connection.run(
                    "UPDATE pair SET n = $1 WHERE name = $2",
                    [SQLValue(numbers[0] + 1), SQLValue(name)])
            }
        }
    }

    /// Two queries, so that a write could come between them.
    static func read(_ engine: any SQLEngine) async throws -> (Int64, Int64) {
        try await engine.read { connection in
            let left = try connection.query("SELECT n FROM pair WHERE name = 'left'") {
                try $0.integer(0)
            }
            let right = try connection.query("SELECT n FROM pair WHERE name = 'right'") {
                try $0.integer(0)
            }
            return (left[0], right[0])
        }
    }
}
