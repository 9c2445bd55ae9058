import CustomerValue
import Testing

@testable import Web

struct PortalTests {
    @Test func `what a guest adds becomes an opportunity that waits for its answer`()
        async throws
    {
        let table = try await Table.set(Installation().workspace())
        let sent = try await table.guest.post(
            "/portal/voice", ["title": "Quieter <pumps>", "how": "Night work"], from: "/portal")
        let portal = try await table.guest.get("/portal")
        let list = try await table.owner.get("/opportunities")
        let empty = try await table.guest.post("/portal/voice", ["how": "kept"], from: "/portal")
        #expect(sent.status == 303)
        #expect(portal.text.contains("Quieter &lt;pumps&gt;"))
        #expect(portal.text.contains("Still open"))
        #expect(list.text.contains(table.person.name))
        #expect(empty.status == 422)
        #expect(empty.text.contains(">kept</textarea>") || empty.text.contains("\nkept</textarea>"))
    }

    @Test func `a guest's program reads and says what the guest may, below the portal alone`()
        async throws
    {
        let table = try await Table.set(Installation().workspace())
        let promise = try await table.promise("Faster repair")
        let place = "/portal/promises/\(promise)"
        let read = try await table.guest.getJSON("/portal")
        let said = try await table.guest.postJSON("/portal/voice", #"{"title":"Quieter pumps"}"#)
        let accepted = try await table.guest.postJSON("\(place)/acceptance", "{}", version: 1)
        let elsewhere = [
            try await table.guest.getJSON("/relationships").status,
            try await table.guest.getJSON("/promises/\(promise)").status,
            try await table.guest.getJSON("/people/\(table.person.id)").status,
            try await table.guest.postJSON("/promises/\(promise)/delivery", "{}", version: 2)
                .status,
        ]
        #expect([read, said, accepted].map(\.status) == [200, 201, 200])
        #expect(read.text.contains("\"title\":\"Faster repair\""))
        #expect(elsewhere == [404, 404, 404, 404])
    }

    @Test func `nothing of another organisation reaches a guest`() async throws {
        let owner = try await Installation().workspace()
        let other = try await Table.set(owner, "CANARY Corporation")
        let table = try await Table.set(owner)
        let opportunity = try await other.opportunity("CANARY wish", answer: .willDo)
        let promise = try await other.promise("CANARY promise")
        _ = try await owner.postJSON(
            "/promises/\(promise)/updates", "{\"text\":\"CANARY news\",\"outlook\":\"late\"}")
        _ = try await table.opportunity("Ours", answer: .needsUnderstanding)
        let mine = try await table.promise("Our promise")
        let pages = [
            try await table.guest.get("/portal"),
            try await table.guest.get("/portal/promises/\(mine)"),
        ]
        #expect(pages.map(\.status) == [200, 200])
        #expect(!pages.contains { $0.text.contains("CANARY") })
        let step = ["version": "1", "reason": "r"]
        let foreign = "/portal/promises/\(promise)"
        let refused = [
            try await table.guest.get(foreign).status,
            try await table.guest.post("\(foreign)/acceptance", step).status,
            try await table.guest.post("\(foreign)/fulfilment", step).status,
            try await table.guest.post("\(foreign)/refusal", step).status,
            try await table.guest.post(
                "/portal/voice",
                ["title": "t", "relationship": other.relationship.description]
            ).status,
            try await table.guest.get("/promises").status,
            try await table.guest.get("/promises/\(mine)").status,
            try await table.guest.get("/opportunities/\(opportunity)").status,
            try await table.guest.get(
                "/relationships/\(table.relationship)/scorecard"
            ).status,
            try await owner.get("/portal").status,
        ]
        #expect(refused == [404, 404, 404, 404, 404, 404, 404, 404, 404, 403])
        let stored = try await owner.getJSON("/promises/\(promise)")
        #expect(stored.text.contains("\"state\":\"offered\""))
    }
}
