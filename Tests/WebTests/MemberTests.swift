import CustomerValue
import Testing
import UseCases

@testable import Web

struct MemberTests {
    static let invitation = [
        "name": "Ben", "email": "ben@example.com", "role": "lead", "function": "sales",
    ]

    @Test func `an invitation is shown once and used once`() async throws {
        let owner = try await Browser.owner()
        let shown = try await owner.post("/members", Self.invitation, from: "/members")
        let link = try #require(shown.newLink)
        let colleague = Browser(owner.installation)
        let fields = ["name": "Ben B.", "password": "copper window orchard"]

        let list = try await owner.get("/members")
        let looked = try await colleague.get(link)
        let joined = try await colleague.post(link, fields, from: link)
        let spent = try await Browser(owner.installation).get(link)
        let members = try await colleague.get("/members")

        #expect(shown.status == 201)
        #expect(!list.text.contains(link) && list.text.contains("Invited"))
        #expect(looked.text.contains("ben@example.com"))
        #expect([joined.status, spent.status, members.status] == [303, 410, 200])
        #expect(members.text.contains("Ben B."))
        // Only owners are offered to invite.
        #expect(!members.text.contains("Invite a colleague"))
    }

    @Test func `a spent link asks for another, and an owner sees who waits`() async throws {
        let owner = try await Browser.owner()
        let shown = try await owner.post("/members", Self.invitation, from: "/members")
        let link = try #require(shown.newLink)
        let colleague = Browser(owner.installation)

        owner.installation.clock.advance(days: 8)
        _ = try await owner.signIn("violet kettle harbour")
        let expired = try await colleague.get(link)
        let used = try await colleague.post(link, Self.invitation, from: link)
        let asked = try await colleague.post("\(link)/renewal", from: link)
        let waiting = try await owner.get("/members")

        #expect([expired.status, used.status, asked.status] == [410, 303, 303])
        #expect(try await colleague.get(link).text.contains("A new link was asked for"))
        #expect(waiting.text.contains("Waiting for a new link"))
    }

    @Test func `the last owner stays, and a disabled member is out at once`() async throws {
        let owner = try await Installation().workspace()
        let workspace = owner.actor.workspace
        let lead = try await owner.installation.member(.lead, of: workspace)
        let ownerID = try #require(owner.actor.memberID)
        let leadID = try #require(lead.actor.memberID)
        let disabled = "{\"role\":\"lead\",\"function\":\"sales\",\"state\":\"disabled\"}"

        let last = try await owner.postJSON("/members/\(ownerID)", disabled, version: 1)
        let stale = try await owner.postJSON("/members/\(leadID)", disabled, version: 7)
        let done = try await owner.postJSON("/members/\(leadID)", disabled, version: 1)
        let byLead = [try await lead.get("/members"), try await lead.getJSON("/members")]

        #expect([last.status, stale.status, done.status] == [409, 412, 200])
        #expect(byLead.map(\.status) == [303, 401])
    }

    @Test(arguments: [Role.lead, .accountManager, .reader])
    func `only owners change members and settings`(_ role: Role) async throws {
        let owner = try await Installation().workspace()
        let other = try await owner.installation.member(role, of: owner.actor.workspace)
        let foreign = try await owner.installation.workspace("Elsewhere")
        let id = try #require(other.actor.memberID)

        let answers = [
            try await other.post("/members", Self.invitation, from: "/members"),
            try await other.post("/members/\(id)/link", from: "/members"),
            try await other.post("/workspace", ["name": "Mine"], from: "/workspace"),
            try await foreign.post("/members/\(id)/link", from: "/members"),
        ]

        #expect(answers.map(\.status) == [403, 403, 403, 404])
    }

    @Test func `a guest enters by link and is shut out again`() async throws {
        let owner = try await Installation().workspace()
        let person = try await owner.person()
        let guest = Browser(owner.installation)

        let made = try await owner.postJSON("/people/\(person)/invitation", "{}")
        let link = try #require(made.newLink)
        let entered = try await guest.post(link, from: link)
        let inside = try await guest.get("/members")
        _ = try await owner.postJSON("/people/\(person)/access-end", "{}")
        let outside = try await guest.get("/account")

        #expect([entered.status, inside.status, outside.status] == [303, 404, 303])
        #expect(entered.location == "/portal")
    }

    @Test func `settings keep both texts in a conflict, rates are dated`() async throws {
        let owner = try await Installation().workspace()
        let settings = ["name": "Meridian AG", "currency": "CHF", "timeZone": "Europe/Zurich"]
        let rate = [
            "fromCurrency": "EUR", "toCurrency": "USD", "on": "2026-11-24", "rate": "1.0825",
        ]

        let saved = try await owner.post(
            "/workspace", settings.merging(["version": "1"]) { $1 }, from: "/workspace")
        let stale = try await owner.post(
            "/workspace", settings.merging(["version": "1", "name": "Other"]) { $1 },
            from: "/workspace")
        let entered = try await owner.post("/workspace/rates", rate, from: "/workspace")
        let zero = try await owner.post(
            "/workspace/rates", rate.merging(["rate": "0", "toCurrency": "EUR"]) { $1 },
            from: "/workspace")
        let twin = try await owner.getJSON("/workspace")

        #expect([saved.status, stale.status, entered.status, zero.status] == [303, 412, 303, 422])
        #expect(stale.text.contains("Meridian AG") && stale.text.contains("value=\"Other\""))
        #expect(twin.text.contains("\"rates\":[{\"fromCurrency\":\"EUR\",\"toCurrency\":\"USD\""))
    }
}

extension Answer {
    /// The path of the link shown, or of the receipt's.
    var newLink: String? {
        text.firstMatch(of: /\/links\/[0-9a-f]{64}/).map { String($0.0) }
    }
}

extension Someone {
    /// A person of a customer, made through the front door.
    fileprivate func person() async throws -> ID<Person> {
        let relationship: ID<Relationship> = installation.newID()
        _ = try await postJSON(
            "/relationships", "{\"id\":\"\(relationship)\",\"organizationName\":\"Lakeside\"}")
        let person: ID<Person> = installation.newID()
        _ = try await postJSON(
            "/relationships/\(relationship)/people",
            """
            {"id":"\(person)","name":"Gia","function":"operations","level":"manager"}
            """)
        return person
    }
}
