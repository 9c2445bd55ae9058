import CustomerValue
import Testing
import UseCases

@testable import Web

/// A note that grows while it is typed.
struct NoteTakingTests {
    private static let item = "0192f000-0000-7000-8000-00000000000a"

    private static func note(_ revision: Int, _ what: String) -> String {
        "{\"id\":\"\(item)\",\"revision\":\(revision),\"page\":\"today\",\"what\":\"\(what)\"}"
    }

    @Test func `the newest revision stays whatever order they arrive in`() async throws {
        let room = try await Room.open(Installation().workspace())
        let items = "\(room.path)/items"
        var statuses: [Int] = []
        for (revision, what) in [(2, "You si"), (1, "You"), (4, "You sit"), (4, "Twice"), (3, "x")]
        {
            statuses.append(try await room.owner.postJSON(items, Self.note(revision, what)).status)
        }
        _ = try await room.owner.postJSON(items, "{\"page\":\"today\",\"what\":\"Second\"}")
        let twin = try await room.owner.getJSON(room.path)
        let said = twin.text.matches(of: /"what":"([^"]*)"/).map { String($0.1) }
        #expect(statuses == [201, 201, 201, 201, 201])
        #expect(said == ["You sit", "Second"])
        #expect(twin.text.contains("\"revision\":4"))
    }

    @Test func `history keeps each revision that was taken, and no repetition`() async throws {
        let room = try await Room.open(Installation().workspace())
        for revision in [1, 2, 2] {
            let what = "Words \(revision)"
            _ = try await room.owner.postJSON("\(room.path)/items", Self.note(revision, what))
        }
        let history = try await room.owner.getJSON("/history/note/\(Self.item)")
        #expect(history.text.matches(of: /"takeNote"/).count == 2)
    }

    @Test func `nobody else goes on with an item, nor in another session`() async throws {
        let installation = try await Installation()
        let room = try await Room.open(installation.workspace())
        let other = try await installation.member(.facilitator, of: room.owner.actor.workspace)
        _ = try await room.owner.postJSON("\(room.path)/items", Self.note(1, "Mine"))
        let taken = try await other.postJSON("\(room.path)/items", Self.note(9, "Theirs"))
        let twin = try await room.owner.getJSON(room.path)
        #expect(taken.status == 404)
        #expect(twin.text.contains("\"what\":\"Mine\""))
    }

    @Test func `the draft key is the same at each visit and another one for everybody else`()
        async throws
    {
        let installation = try await Installation()
        let room = try await Room.open(installation.workspace())
        let other = try await installation.member(.facilitator, of: room.owner.actor.workspace)
        let keys = [
            try await key(room.owner, room.path), try await key(room.owner, "\(room.path)/future"),
            try await key(other, room.path),
        ]
        #expect(keys[0] == keys[1])
        #expect(keys[0] != keys[2])
    }

    private func key(_ reader: Someone, _ path: String) async throws -> String {
        let page = try await reader.get(path).text
        let found = try #require(page.firstMatch(of: /data-draft-key="([0-9a-f]{64})"/))
        return String(found.1)
    }
}
