import CustomerValue
import Testing
import UseCases

@testable import Web

/// Nothing that is hard to take back goes out unseen.
struct NotesReviewTests {
    /// A draft that names a person, a number, an amount and something confidential.
    private static func drafted() async throws -> Room {
        let room = try await Room.open(Installation().workspace())
        _ = try await room.owner.postJSON(
            "\(room.path)/items",
            """
            {"page":"today","attribute":"\(room.attributes[0])","person":"\(room.table.person.id)",
            "what":"The plant closes","how":"It costs $1,200 on 3 days","confidential":true}
            """)
        try await room.owner.make(ComposeNotes.self, room.ids)
        return room
    }

    private static func points(_ room: Room) async throws -> [ReviewedPoint] {
        try await room.owner.asks(ShowNotes.self, room.ids).review
    }

    @Test func `publishing asks until each line is ticked, and says how many are not`()
        async throws
    {
        let room = try await Self.drafted()
        let page = "\(room.path)/notes"
        let points = try await Self.points(room)
        let refused = try await room.owner.post(
            "\(page)/publication", ["version": "1"], from: page)
        for kind in ReviewPoint.Kind.allCases {
            let fields = ["version": "1", "kind": kind.rawValue, "all": "on"]
            _ = try await room.owner.post("\(page)/review", fields, from: page)
        }
        let shown = try await room.owner.get(page)
        let published = try await room.owner.post(
            "\(page)/publication", ["version": "1"], from: page)
        #expect(Set(points.map(\.point.kind)) == Set(ReviewPoint.Kind.allCases))
        #expect(points.allSatisfy { $0.tick == nil })
        #expect(refused.status == 409)
        #expect(refused.text.contains("\(points.count) lines are not ticked yet."))
        #expect(shown.text.contains("<mark>$1,200</mark>"))
        #expect(!shown.text.contains("not ticked yet"))
        #expect(published.status == 303)
    }

    @Test func `a tick names who and when, ends when it is taken back or the text changes`()
        async throws
    {
        let room = try await Self.drafted()
        let page = "\(room.path)/notes"
        let secret = try #require(
            await Self.points(room).first { $0.point.kind == .confidential })
        let tick = #"{"kind":"confidential","ticks":{"\#(secret.digest)":"on"}}"#
        _ = try await room.owner.postJSON("\(page)/review", tick, version: 1)
        let ticked = try await Self.points(room).compactMap(\.tick)
        let other = #"{"kind":"number","ticks":{}}"#
        _ = try await room.owner.postJSON("\(page)/review", other, version: 1)
        let kept = try await Self.points(room).compactMap(\.tick)
        let text = try await room.owner.asks(ShowNotes.self, room.ids).newest?.text ?? ""
        let changed = text.replacing("The plant closes", with: "The plant closes soon")
        try await room.owner.makeCurrent(
            EditNotes.self, room.ids, "{\"text\":\"\(changed.replacing("\n", with: "\\n"))\"}")
        let void = try await Self.points(room).compactMap(\.tick)
        let stale = try await room.owner.postJSON("\(page)/review", tick, version: 1)
        #expect(ticked.map(\.tickedByName) == [room.owner.actor.name])
        #expect(ticked.map(\.tickedAt) == [room.owner.installation.clock.now])
        #expect(kept == ticked && void.isEmpty)
        #expect(stale.status == 412)
    }

    @Test func `composing again keeps what was edited and adds what was said since`()
        async throws
    {
        let room = try await Self.drafted()
        let text = try await room.owner.asks(ShowNotes.self, room.ids).newest?.text ?? ""
        let mine = text.replacing("The plant closes", with: "The plant moves")
        try await room.owner.makeCurrent(
            EditNotes.self, room.ids, "{\"text\":\"\(mine.replacing("\n", with: "\\n"))\"}")
        _ = try await room.owner.postJSON(
            "\(room.path)/items", #"{"page":"measure","what":"Nobody counted it"}"#)
        let again = try await room.owner.postJSON(
            "\(room.path)/notes/composition", #"{"replacing":2}"#)
        let merged = try await room.owner.asks(ShowNotes.self, room.ids).newest?.text ?? ""
        #expect(again.status == 200)
        #expect(merged.contains("The plant moves") && merged.contains("Nobody counted it"))
    }

    @Test func `the notes begin with the bars, the agreement and the division`() async throws {
        let room = try await Room.open(Installation().workspace())
        try await room.owner.makeCurrent(
            SaveCustomerBar.self, room.ids,
            "{\"points\":{\"\(room.attributes[0])\":70,\"\(room.attributes[1])\":30}}")
        try await room.owner.make(
            ParkTopic.self, room.ids,
            "{\"text\":\"Prices next year\",\"person\":\"\(room.table.person.id)\"}")
        let screen = try await room.table.opportunity("A better screen")
        try await room.owner.makeCurrent(
            SaveBudget.self, room.ids, "{\"amounts\":{\"\(screen)\":\"400000\"}}")
        try await room.owner.make(ComposeNotes.self, room.ids)
        let text = try await room.owner.asks(ShowNotes.self, room.ids).newest?.text ?? ""
        let page = try await room.owner.get("\(room.path)/notes")
        #expect(text.contains("Your view and ours agree in 70 of 100 points."))
        #expect(text.contains("| What helps | You, of 100 | We expected, of 100 |"))
        #expect(text.contains("| Sales support | 70 | 40 |"))
        #expect(
            text.hasSuffix(
                "# Put aside for another time\n\n- Prices next year — \(room.table.person.name)"))
        #expect(text.contains("| Delivery | – | 20 |"))
        #expect(text.contains("| A better screen | USD 400,000 |"))
        #expect(page.text.contains("<rect width=\"70\" height=\"8\" fill=\"currentColor\"/>"))
    }
}
