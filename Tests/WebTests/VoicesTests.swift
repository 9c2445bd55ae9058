import CustomerValue
import Store
import Testing
import UseCases

@testable import Web

/// All voices of a company on one page, and what stays between those who were there.
struct VoicesTests {
    /// A published session in which so many people gave points, each with a remark.
    private static func heard(_ count: Int) async throws -> (Room, [Person]) {
        let room = try await Room.open(Installation().workspace())
        let owner = room.owner
        let people = try await seat(count, in: room)
        let session = try #require(ID<Session>(room.session))
        try await owner.installation.store.write(owner.actor.workspace.id) { records in
            for (place, person) in people.enumerated() {
                let points = [10 * place + 11, 89 - 10 * place]
                try records.save(
                    CustomerBar(
                        session: session, person: person.id,
                        bar: Bar(
                            points: Dictionary(
                                uniqueKeysWithValues: zip(room.attributes, points))),
                        agreedAt: owner.installation.clock.now))
            }
            try records.save(
                PrivateVote(
                    session: session, kind: .bar, revealedAt: owner.installation.clock.now,
                    version: 1))
        }
        for person in people {
            _ = try await owner.postJSON(
                "\(room.path)/items",
                """
                {"page":"today","attribute":"\(room.attributes[0])","person":"\(person.id)",
                "what":"WORDS of \(person.name)"}
                """)
        }
        try await owner.make(ComposeNotes.self, room.ids)
        try await owner.makeCurrent(PublishNotes.self, room.ids, #"{"anyway":true}"#)
        return (room, people)
    }

    private static func seat(_ count: Int, in room: Room) async throws -> [Person] {
        let installation = room.owner.installation
        let first = room.table.person
        let others = (1..<count).map { place in
            Person(
                id: installation.newID(), organization: first.organization, name: "Person\(place)",
                title: "", function: .operations, level: .staff)
        }
        try await installation.store.write(room.owner.actor.workspace.id) { records in
            for person in others { try records.insert(person) }
        }
        for person in others {
            _ = try await room.owner.postJSON(
                "\(room.path)/attendees", "{\"person\":\"\(person.id)\"}")
        }
        return [first] + others
    }

    private static func voices(_ room: Room) -> String {
        "/relationships/\(room.table.relationship)/voices"
    }

    @Test func `each voice is shown with function and level, for members and their own guests`()
        async throws
    {
        let (room, people) = try await Self.heard(3)
        let other = try await Table.set(room.owner, "Northern Grid")
        let page = try await room.owner.get(Self.voices(room))
        let own = try await room.table.guest.get("/portal\(Self.voices(room))")
        let foreign = try await other.guest.get("/portal\(Self.voices(room))")
        #expect([page, own, foreign].map(\.status) == [200, 200, 404])
        #expect(page.text.contains("Operations: manager 11; staff 21, 31"))
        #expect(page.text.contains("11 to 31"))
        #expect(page.text.contains("3 remarks of 3 people"))
        #expect(own.text.contains("WORDS of \(people[0].name)"))
        #expect(!own.text.contains("Delivery"))
    }

    @Test func `who asks for it is counted among three or not at all, and never quoted`()
        async throws
    {
        let (room, people) = try await Self.heard(4)
        var pages: [String] = []
        for person in people.prefix(3) {
            _ = try await room.owner.postJSON(
                "\(room.path)/sharing", "{\"person\":\"\(person.id)\",\"withheld\":true}")
            pages.append(try await room.owner.get(Self.voices(room)).text)
        }
        #expect(pages.map { $0.contains("too few to say how many") } == [true, true, false])
        #expect(pages.map { $0.contains("WORDS of \(people[0].name)") } == [false, false, false])
        #expect(pages.map { $0.contains("manager 11") } == [false, false, false])
        #expect(pages[2].contains("3 people of operations together: 21 on average"))
        #expect(pages[2].contains("Operations: staff 41"))
        #expect(pages[2].contains("Some of what was said stays between those who were there."))
    }

    @Test func `a guest marks their own words, and nobody who was not there reads them`()
        async throws
    {
        let (room, people) = try await Self.heard(3)
        let portal = "/portal/sessions/\(room.session)"
        let workspace = room.owner.actor.workspace
        let installation = room.owner.installation
        let absent = Person(
            id: installation.newID(), organization: people[0].organization, name: "Absent",
            title: "", function: .finance, level: .staff)
        try await installation.store.write(workspace.id) { try $0.insert(absent) }
        let stranger = try await installation.guest(absent, of: workspace)
        let before = try await stranger.get(portal)
        let own = try await room.table.guest.get(portal)
        let item = try #require(own.text.firstMatch(of: /name="item" value="([^"]+)"/)?.1)
        let marked = try await room.table.guest.post(
            "\(portal)/sharing", ["item": String(item), "withheld": "on"], from: portal)
        let words = "WORDS of \(people[0].name)"
        let line = try #require(own.text.firstMatch(of: /id="line-(\d+)">WORDS of Ruth/)?.1)
        _ = try await room.table.guest.post(
            "\(portal)/corrections", ["line": String(line), "text": "Rather"], from: portal)
        let after = [try await stranger.get(portal), try await stranger.get("\(portal)/notes.pdf")]
        let mine = try await room.table.guest.get(portal)
        let again = try await room.table.guest.post(
            "\(portal)/sharing", ["item": String(item)], from: portal)
        let back = try await stranger.get(portal)
        #expect(before.text.contains(words) && !before.text.contains("May it be shared"))
        #expect([marked, again].map(\.status) == [303, 303])
        #expect(after.allSatisfy { !$0.text.contains(words) && $0.text.contains("Left out") })
        #expect(after[0].text.contains("Rather") && mine.text.contains("Rather"))
        #expect(mine.text.contains(words) && mine.text.contains("not shared further"))
        #expect(back.text.contains(words))
    }

    @Test func `nobody marks what somebody else said, nor outside their session`() async throws {
        let (room, people) = try await Self.heard(2)
        let other = try await Table.set(room.owner, "Northern Grid")
        let notes = try await room.owner.asks(ShowNotes.self, room.ids)
        let theirs = try #require(notes.items.first { $0.item.person == people[1].id }).item.id
        let portal = "/portal/sessions/\(room.session)"
        let statuses = [
            try await room.table.guest.post(
                "\(portal)/sharing", ["item": theirs.description, "withheld": "on"], from: portal
            ).status,
            try await room.owner.postJSON(
                "\(room.path)/sharing", "{\"person\":\"\(other.person.id)\",\"withheld\":true}"
            ).status,
            try await room.owner.postJSON("\(room.path)/sharing", #"{"withheld":true}"#).status,
            try await other.guest.post(
                "\(portal)/sharing", ["withheld": "on"], from: portal
            ).status,
        ]
        #expect(statuses == [422, 422, 422, 404])
    }
}
