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

    @Test func `a correction takes the place of a line, which stays readable`() async throws {
        let room = try await Room.open(Installation().workspace())
        let items = "\(room.path)/items"
        _ = try await room.owner.postJSON(items, Self.note(1, "Four a year"))
        _ = try await room.owner.postJSON(items, "{\"page\":\"today\",\"what\":\"Second\"}")
        let asked = try await room.owner.get("\(room.path)?correct=\(Self.item)")
        let corrected = try await room.owner.post(
            items, ["page": "today", "what": "Three a year", "corrects": Self.item],
            from: room.path)
        let again = try await room.owner.postJSON(
            items, "{\"page\":\"today\",\"what\":\"Five\",\"corrects\":\"\(Self.item)\"}")
        let page = try await room.owner.get(room.path)
        let twin = try await room.owner.getJSON(room.path)
        let said = twin.text.matches(of: /"what":"([^"]*)"/).map { String($0.1) }

        #expect(asked.text.contains("Correct what you wrote down"))
        #expect(asked.text.contains(">\nFour a year</textarea>"))
        #expect([corrected.status, again.status] == [303, 201])
        // The line that stands, then what it was, oldest first; the next line after it.
        #expect(said == ["Five", "Four a year", "Three a year", "Second"])
        #expect(page.text.contains("<del>Four a year</del>"))
        #expect(page.text.contains("<summary>Corrected "))
    }

    @Test func `the words before are in the history, and the same words are no correction`()
        async throws
    {
        let room = try await Room.open(Installation().workspace())
        let items = "\(room.path)/items"
        let correction = "0192f000-0000-7000-8000-00000000000b"
        _ = try await room.owner.postJSON(items, Self.note(1, "Four"))
        for (id, what) in [("c", "Four"), ("b", "Three")] {
            _ = try await room.owner.postJSON(
                items,
                """
                {"id":"\(correction.dropLast())\(id)","page":"today","what":"\(what)",
                "corrects":"\(Self.item)"}
                """)
        }
        let history = try await room.owner.getJSON("/history/note/\(correction)")
        let twin = try await room.owner.getJSON(room.path)
        #expect(history.text.contains("Four") && history.text.contains("Three"))
        #expect(twin.text.matches(of: /"what":/).count == 2)
    }

    @Test func `what a line was about stays readable when only that is corrected`() async throws {
        let room = try await Room.open(Installation().workspace())
        let items = "\(room.path)/items"
        let correction = "0192f000-0000-7000-8000-00000000000b"
        _ = try await room.owner.postJSON(
            items,
            """
            {"id":"\(Self.item)","page":"today","what":"Four",
            "attribute":"\(room.attributes[0])"}
            """)
        _ = try await room.owner.postJSON(
            items,
            """
            {"id":"\(correction)","page":"today","what":"Four",
            "attribute":"\(room.attributes[1])","corrects":"\(Self.item)"}
            """)
        let history = try await room.owner.getJSON("/history/note/\(correction)")
        let page = try await room.owner.get(room.path)

        #expect(page.text.contains("<del>Sales support · Four</del>"))
        #expect(history.text.contains("\"name\":\"attribute\""))
        #expect(history.text.contains("Sales support"))
    }

    @Test func `only its author corrects a line, in its own session`() async throws {
        let installation = try await Installation()
        let room = try await Room.open(installation.workspace())
        let other = try await installation.member(.facilitator, of: room.owner.actor.workspace)
        _ = try await room.owner.postJSON("\(room.path)/items", Self.note(1, "Mine"))
        let correction = "{\"page\":\"today\",\"what\":\"x\",\"corrects\":\"\(Self.item)\"}"
        let taken = try await other.postJSON("\(room.path)/items", correction)
        let asked = try await other.get("\(room.path)?correct=\(Self.item)")
        #expect(taken.status == 422)
        #expect(!asked.text.contains("Correct what you wrote down"))
        #expect(!asked.text.contains("data-correct aria-label"))
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
