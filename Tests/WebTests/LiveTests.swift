import CustomerValue
import HTTPTypes
import Hummingbird
import NIOCore
import Testing
import UseCases

@testable import Web

/// Who hears what of a session, and from which place on. The streams themselves run over real
/// connections in Tests/System/test_live.py.
struct LiveTests {
    @Test func `each change is one event with its topics, in the order of the journal`()
        async throws
    {
        let room = try await Room.open(Installation().workspace())
        let begun = try await place(room.owner, room)
        for what in ["One", "Two"] { try await note(room, what) }
        _ = try await room.owner.postJSON(
            "\(room.path)/bar", #"{"points":{"\#(room.attributes[0])":30}}"#, version: 0)
        let news = try await room.owner.getJSON("\(room.path)/events?after=\(begun)").text
        #expect(topics(in: news) == ["notes", "notes", "bar"])
        #expect(places(in: news) == (1...3).map { begun + $0 })
        #expect(try await place(room.owner, room) == begun + 3)
    }

    @Test func `a stream asked for from a place begins with what was missed`() async throws {
        let room = try await Room.open(Installation().workspace())
        let begun = try await place(room.owner, room)
        try await note(room, "Secret words")
        let stream = try await room.owner.get("\(room.path)/events?after=\(begun)")
        #expect(stream.response.headers[.contentType] == "text/event-stream")
        #expect(
            stream.text.hasPrefix(
                """
                retry: 2000

                id: \(begun + 1)
                event: change
                data: notes

                id: \(begun + 1)
                event: ready

                """))
        #expect(!stream.text.contains("Secret"))
    }

    @Test(arguments: ["999999", "9223372036854775807"])
    func `from a place that is not ours everything is to be looked at again`(
        after: String
    ) async throws {
        let room = try await Room.open(Installation().workspace())
        let stream = try await room.owner.get("\(room.path)/events?after=\(after)")
        let news = try await room.owner.getJSON("\(room.path)/events?after=\(after)")
        #expect(stream.text.contains("event: reload\ndata: all\n\n"))
        #expect(news.text.contains("\"needsReload\":true"))
    }

    @Test func `who missed too much looks at everything again`() async throws {
        let room = try await Room.open(Installation().workspace())
        let begun = try await place(room.owner, room)
        for number in 0...FollowSession.stepsMaximum { try await note(room, "Note \(number)") }
        let first = try await room.owner.getJSON("\(room.path)/events?after=\(begun)")
        let second = try await room.owner.getJSON("\(room.path)/events?after=\(begun + 1)")
        #expect(first.text.contains("\"needsReload\":true"))
        #expect(places(in: second.text).count == FollowSession.stepsMaximum)
    }

    @Test func `a guest with a seat hears of what guests see, without one nothing`() async throws {
        let room = try await Room.open(Installation().workspace())
        let guest = room.table.guest
        let begun = try await place(guest, room)
        try await note(room, "Only for us")
        _ = try await room.owner.postJSON(
            "\(room.path)/bar", #"{"points":{"\#(room.attributes[0])":30}}"#, version: 0)
        let heard = try await guest.getJSON("\(room.path)/events?after=\(begun)")
        _ = try await room.owner.postJSON(
            "\(room.path)/attendees/removal", "{\"person\":\"\(room.table.person.id)\"}")
        let after = try await guest.get("\(room.path)/events?after=\(begun)")
        #expect(topics(in: heard.text) == ["bar"])
        #expect(after.status == 404)
    }

    @Test func `another session of the same customer is not heard`() async throws {
        let room = try await Room.open(Installation().workspace())
        let other = try await room.owner.postJSON(
            "/relationships/\(room.table.relationship)/sessions",
            #"{"startsAt":"2026-11-25T08:51:00Z"}"#)
        let id = try #require(other.text.firstMatch(of: /"id":"([^"]+)"/)?.1)
        let begun = try await place(room.owner, room)
        _ = try await room.owner.postJSON(
            "/sessions/\(id)/attendees", "{\"person\":\"\(room.table.person.id)\"}")
        let news = try await room.owner.getJSON("\(room.path)/events?after=\(begun)")
        #expect(topics(in: news.text) == [])
    }

    @Test func `a cancelled session says that nothing more will come`() async throws {
        let room = try await Room.open(Installation().workspace())
        _ = try await room.owner.postJSON("\(room.path)/cancellation", "{}", version: 1)
        let stream = try await room.owner.get("\(room.path)/events")
        #expect(stream.text.contains("event: end\ndata: over\n\n"))
    }

    private func place(_ reader: Someone, _ room: Room) async throws -> Int {
        let news = try await reader.getJSON("\(room.path)/events").text
        let found = try #require(news.firstMatch(of: /"events":\[\],"place":(\d+)/)?.1)
        return try #require(Int(found))
    }

    private func note(_ room: Room, _ what: String) async throws {
        let taken = try await room.owner.postJSON(
            "\(room.path)/items", "{\"page\":\"today\",\"what\":\"\(what)\"}")
        #expect(taken.status == 201)
    }

    private func topics(in news: String) -> [String] {
        news.matches(of: /"topics":\["([^\]]*)"\]/).map { String($0.1) }
    }

    private func places(in news: String) -> [Int] {
        news.matches(of: /"place":(\d+),"topics"/).compactMap { Int($0.1) }
    }
}
