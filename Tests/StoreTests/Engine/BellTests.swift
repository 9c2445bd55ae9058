import Store
import Testing

/// News of a place, told by commits, on every engine alike.
@Suite struct BellTests {
    @Test(.timeLimit(.minutes(5)), arguments: EnginePlace.available)
    func `a commit wakes those who wait at its place, and an undone one nobody`(
        _ place: EnginePlace
    ) async throws {
        try await place.withEngine { engine in
            try await settle(engine)
            let here = engine.bell.wakes(at: "here")
            let there = engine.bell.wakes(at: "there")
            let failure = await engine.failure { connection in
                connection.tell(of: "there")
                try connection.run("INSERT INTO nowhere (id) VALUES (1)")
            }
            try await engine.write { $0.tell(of: "here") }
            try await arrival(at: here)
            await engine.close()
            #expect(failure != nil)
            #expect(await count(there) == 0)
        }
    }

    @Test(.timeLimit(.minutes(5)), arguments: EnginePlace.available)
    func `any number of commits is one wake for whoever is slow`(
        _ place: EnginePlace
    ) async throws {
        try await place.withEngine { engine in
            try await settle(engine)
            let slow = engine.bell.wakes(at: "here")
            for _ in 0..<50 { try await engine.write { $0.tell(of: "here") } }
            // Told in order: once this has arrived, everything before it has.
            let last = engine.bell.wakes(at: "last")
            try await engine.write { $0.tell(of: "last") }
            try await arrival(at: last)
            await engine.close()
            #expect(await count(slow) == 1)
        }
    }

    @Test(.timeLimit(.minutes(5)), arguments: EnginePlace.available)
    func `a closed engine ends the wait and every later one`(_ place: EnginePlace) async throws {
        try await place.withEngine { engine in
            try await settle(engine)
            let wakes = engine.bell.wakes(at: "here")
            await engine.close()
            #expect(await count(wakes) == 0)
            #expect(await count(engine.bell.wakes(at: "here")) == 0)
        }
    }
}

extension PostgresTests {
    @Test(.timeLimit(.minutes(5)))
    func `what one process commits wakes those of another`() async throws {
        try await EnginePlace.postgres.withEngine { engine in
            let other = try await PostgresEngine.inOwnSchema()
            try await settle(engine)
            let wakes = engine.bell.wakes(at: "here")
            try await other.write { $0.tell(of: "here") }
            try await arrival(at: wakes)
            await other.close()
        }
    }

    @Test(.timeLimit(.minutes(5)))
    func `after a lost connection everybody looks again and hears what comes`() async throws {
        let address = try #require(PostgresEngine.testAddress)
        let engine = try await PostgresEngine.open("\(address)?application_name=ear")
        try await settle(engine)
        let wakes = engine.bell.wakes(at: "here")
        let lost = try await engine.write { connection in
            try connection.query(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE application_name = 'ear' AND pid <> pg_backend_pid()
                """
            ) { _ in 1 }.count
        }
        try await arrival(at: wakes)
        let later = engine.bell.wakes(at: "later")
        try await engine.write { $0.tell(of: "later") }
        try await arrival(at: later)
        await engine.close()
        #expect(lost == 1)
    }
}

/// Returns once the engine hears: from then on nobody is woken without news.
private func settle(_ engine: any SQLEngine) async throws {
    let wakes = engine.bell.wakes(at: "settled")
    try await engine.write { $0.tell(of: "settled") }
    try await arrival(at: wakes)
}

private func arrival(at wakes: AsyncStream<Void>) async throws {
    for await _ in wakes { return }
    throw SQLError(.unavailable("the wait ended without news"), statement: "")
}

/// How many wakes are left in a stream that has ended.
private func count(_ wakes: AsyncStream<Void>) async -> Int {
    var count = 0
    for await _ in wakes { count += 1 }
    return count
}
