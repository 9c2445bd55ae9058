import Dispatch
import Foundation
import Store
import Testing

@Suite struct SQLiteFileTests {
    @Test func `the open pool keeps every commit through a power loss`() async throws {
        try await withFolder { folder in
            let engine = try SQLiteEngine.file(folder + "/test.sqlite", readerCount: 2)
            let settings = try await engine.write { connection in
                [
                    try connection.query("PRAGMA synchronous") { "\(try $0.integer(0))" },
                    try connection.query("PRAGMA foreign_keys") { "\(try $0.integer(0))" },
                    try connection.query("PRAGMA busy_timeout") { "\(try $0.integer(0))" },
                    try connection.query("PRAGMA journal_mode") { try $0.text(0) },
                    try connection.query("PRAGMA journal_size_limit") { "\(try $0.integer(0))" },
                ].joined()
            }
            #expect(Array(settings) == ["2", "1", "5000", "wal", "67108864"])
            await engine.close()
        }
    }

    @Test func `a read keeps its snapshot while a write commits`() async throws {
        try await withFolder { folder in
            let engine = try SQLiteEngine.file(folder + "/test.sqlite", readerCount: 2)
            try await engine.write { _ = try $0.run("CREATE TABLE note (id BIGINT)") }
            let begun = AsyncStream<Void>.makeStream()
            let written = DispatchSemaphore(value: 0)
            async let counts = engine.read { connection in
                let before = try count(connection)
                begun.continuation.finish()
                let outcome = written.wait(timeout: .now() + 120)
                return (before, try count(connection), outcome == .success)
            }
            for await _ in begun.stream {}
            try await engine.write { _ = try $0.run("INSERT INTO note (id) VALUES (1)") }
            written.signal()
            #expect(try await counts == (0, 0, true))
            #expect(try await engine.read(count) == 1)
            await engine.close()
        }
    }

    @Test func `a file that is no database is called damaged`() async throws {
        try await withFolder { folder in
            let text = String(repeating: "This is no database. ", count: 100)
            try text.write(toFile: folder + "/test.sqlite", atomically: true, encoding: .utf8)
            let error = #expect(throws: SQLError.self) {
                try SQLiteEngine.file(folder + "/test.sqlite", readerCount: 2)
            }
            #expect(error?.kind == .corrupt)
        }
    }
}

@Sendable
private func count(_ connection: SQLConnection) throws -> Int64 {
    try connection.query("SELECT COUNT(*) FROM note") { try $0.integer(0) }[0]
}
