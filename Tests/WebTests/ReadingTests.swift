import HTTPTypes
import Store
import Testing

@testable import Web

struct ReadingTests {
    @Test func `looking at every page and its twin writes nothing`() async throws {
        let world = try await SmallWorld.open()
        let engine = world.installation.store.engine
        let before = try await engine.writtenRows()

        for endpoint in world.installation.site.endpoints where endpoint.method == .get {
            guard let path = world.ours.path(endpoint.pattern) else { continue }
            for visitor in world.visitors {
                _ = try await visitor.someone.get(path)
                _ = try await visitor.someone.getJSON(path)
            }
        }
        let after = try await engine.writtenRows()
        _ = try await world.ours.owner.postJSON(
            "/relationships", #"{"organizationName":"One more"}"#)
        let afterWriting = try await engine.writtenRows()

        #expect(before == after)
        #expect(afterWriting > after)
    }
}

extension SQLEngine {
    /// Every row that was ever inserted, changed or deleted on the one connection.
    fileprivate func writtenRows() async throws -> Int64 {
        try await write { connection in
            try connection.query("SELECT total_changes()") { try $0.integer(0) }.first ?? -1
        }
    }
}
