import CustomerValue
import Store
import Testing
import UseCases

@testable import Web

/// The planner warns and explains, and never forbids.
struct SessionPlanTests {
    @Test func `the rules speak plainly about a crowded mixed session and offer a split`()
        async throws
    {
        let room = try await Room.open(Installation().workspace())
        let owner = room.owner
        let people: [(String, BusinessFunction, PersonLevel)] = [
            ("Eva", .finance, .executive), ("Omar", .operations, .manager),
            ("Olga", .operations, .staff), ("Pia", .procurement, .staff),
        ]
        for (name, function, level) in people {
            let person = Person(
                id: owner.installation.newID(), organization: room.table.person.organization,
                name: name, title: "", function: function, level: level)
            try await owner.installation.store.write(owner.actor.workspace.id) {
                try $0.insert(person)
            }
            _ = try await owner.postJSON(
                "\(room.path)/attendees", "{\"person\":\"\(person.id)\"}")
        }
        let leads = try await owner.postJSON(
            "\(room.path)/attendees",
            "{\"member\":\"\(try #require(owner.actor.memberID))\",\"role\":\"facilitator\"}")
        let moved = try await owner.post(
            room.path,
            ["startsAt": "2026-11-25T10:00", "minutes": "120", "version": "1"],
            from: "\(room.path)/plan")
        let page = try await owner.get("\(room.path)/plan")
        let twin = try await owner.getJSON("\(room.path)/plan")

        let rules = twin.text.matches(of: /"rule":"([^"]+)"/).map { String($0.1) }
        #expect([leads.status, moved.status] == [200, 303])
        #expect(rules == ["r1", "r2", "r3", "r4", "r6", "r7", "r9", "duration"])
        #expect(page.text.contains("will hold back beside Eva"))
        #expect(page.text.contains("should listen. Let somebody else lead."))
        #expect(page.text.contains("<b>Session 1, Executives</b>: Eva"))
        #expect(page.text.contains("25 Nov 2026, 10:00, 120 min."))
    }

    @Test func `a session is planned by form, listed, filtered and moved only once per version`()
        async throws
    {
        let table = try await Table.set(Installation().workspace())
        let path = "/relationships/\(table.relationship)/sessions"
        let bad = try await table.owner.post(
            path, ["startsAt": "tomorrow", "purpose": "kept <text>"], from: path)
        let planned = try await table.owner.post(
            path, ["startsAt": "2026-12-01T09:00", "purpose": "First <talk>"], from: path)
        let list = try await table.owner.get("/sessions?state=planned")
        let held = try await table.owner.getJSON("/sessions?state=held")
        let session = try #require(planned.location?.split(separator: "/")[1])
        let fields = ["startsAt": "2026-12-02T09:00", "minutes": "60", "purpose": "typed"]
        let moved = try await table.owner.post(
            "/sessions/\(session)", fields.merging(["version": "1"]) { $1 }, from: path)
        let stale = try await table.owner.post(
            "/sessions/\(session)", fields.merging(["version": "1"]) { $1 },
            from: "/sessions/\(session)/plan")

        #expect([bad, planned, moved, stale].map(\.status) == [422, 303, 303, 412])
        #expect(bad.text.contains("kept &lt;text&gt;"))
        #expect(list.text.contains("First &lt;talk&gt;"))
        #expect(held.text == "{\"items\":[],\"next\":null}")
    }
}
