import Store
import Testing

@Suite struct PostgresAddressTests {
    @Test(arguments: [
        "host=localhost password=canary", "postgresql://user:can/ary@localhost/parley",
        "postgresql://user:can@ary@localhost/parley", "postgresql://user:canary%zz@localhost/x",
        "postgresql://user:canary@localhost:port/x", "",
    ])
    func `an address that is not whole is refused unseen`(_ address: String) async {
        let error = await #expect(throws: StoreError.self) {
            try await PostgresEngine.open(address)
        }
        #expect(error == .address)
    }

    @Test func `a server that is away is named without the password`() async {
        // Port 1 of loopback: nobody listens there.
        let error = await #expect(throws: StoreError.self) {
            try await PostgresEngine.open("postgresql://ada:canary@127.0.0.1:1/parley")
        }
        guard case .unreachable(let server, _) = error else {
            Issue.record("\(error.debugDescription)")
            return
        }
        #expect(server == "127.0.0.1:1/parley")
        #expect(error?.description.contains("canary") == false)
    }
}

@Suite(
    .enabled(
        if: PostgresEngine.testAddress != nil,
        """
        PARLEY_TEST_POSTGRES is not set, so the contract ran on SQLite only; \
        use: bin/test-postgres run swift test
        """))
struct PostgresTests {
    @Test func `a lost connection fails its write and is made anew for the next`() async throws {
        try await EnginePlace.postgres.withEngine { engine in
            let kind = await engine.failure { connection in
                _ = try connection.query("SELECT pg_terminate_backend(pg_backend_pid())") { _ in 0 }
            }
            guard case .unavailable = kind else {
                Issue.record("\(kind.debugDescription)")
                return
            }
            try await engine.write { _ = try $0.run("CREATE TABLE again (id BIGINT)") }
            #expect(try await engine.read { try $0.exists("SELECT 1 FROM again") } == false)
        }
    }

    @Test func `a value that does not fit is not repeated`() async throws {
        try await EnginePlace.postgres.withEngine { engine in
            let kind = await engine.failure { connection in
                _ = try connection.query("SELECT CAST($1 AS BIGINT)", ["canary"]) { _ in 0 }
            }
            #expect(kind == .other(code: "22P02", message: "a value does not fit its type"))
        }
    }
}
