import CustomerValue
import Testing
import UseCases

@testable import Web

struct OrganizationTests {
    /// A person of the company, as a form holds them.
    private func fields(_ person: Person, version: String = "1") -> [String: String] {
        [
            "name": "Ruth <Haas>", "email": "Ruth@Example.com", "title": "Director",
            "function": "procurement", "level": "executive",
            "organization": person.organization.description, "version": version,
        ]
    }

    @Test func `a person is corrected by form, and history says from what to what`() async throws {
        let table = try await Table.set(Installation().workspace())
        let page = "/people/\(table.person.id)"
        let saved = try await table.owner.post(page, fields(table.person), from: page)
        let shown = try await table.owner.get(page).text
        let twin = try await table.owner.getJSON(page).text
        let place = "/relationships/\(table.relationship)"
        let relationship = try await table.owner.get(place).text
        let record = try await table.owner.get("/history/person/\(table.person.id)").text
        let whole = try await table.owner.get("/history/relationship/\(table.relationship)").text
        #expect(saved.status == 303 && saved.location == page)
        #expect(shown.contains("<h1>Ruth &lt;Haas&gt;</h1>"))
        #expect(twin.contains(#""email":"ruth@example.com","title":"Director","#))
        #expect(twin.contains(#""function":"procurement","level":"executive","version":2}"#))
        #expect(relationship.contains("<a href=\"\(page)\">Ruth &lt;Haas&gt;</a>"))
        for history in [record, whole] {
            #expect(history.contains("<del>Plant manager</del> <ins>Director</ins>"))
        }
        #expect(record.contains("href=\"\(page)\""))
    }

    @Test func `a person moves within the company, never into another`() async throws {
        let owner = try await Installation().workspace()
        let table = try await Table.set(owner)
        let other = try await Table.set(owner, "Northern Grid")
        let part = try await owner.postJSON(
            "/relationships/\(table.relationship)/organizations",
            #"{"name":"Plant 7","level":"site"}"#)
        let plant = try #require(part.jsonID)
        func move(to organization: String, version: Int) async throws -> Answer {
            try await owner.postJSON(
                "/people/\(table.person.id)",
                """
                {"name":"Ruth","function":"operations","level":"manager",
                "organization":"\(organization)"}
                """, version: version)
        }
        let moved = try await move(to: plant, version: 1)
        let back = try await move(to: table.person.organization.description, version: 2)
        let foreign = try await move(to: other.person.organization.description, version: 3)
        let record = try await owner.getJSON("/history/person/\(table.person.id)").text
        #expect([moved, back, foreign].map(\.status) == [200, 200, 422])
        #expect(foreign.text.contains("\"organization\""))
        #expect(record.contains(#""before":"Lakeside Power","after":"Plant 7""#))
    }

    @Test func `whoever edits over somebody else's correction sees both`() async throws {
        let table = try await Table.set(Installation().workspace())
        let page = "/people/\(table.person.id)"
        _ = try await table.owner.post(page, fields(table.person), from: page)
        var mine = fields(table.person)
        mine["title"] = "Head of plant"
        let form = try await table.owner.post(page, mine, from: page)
        let twin = try await table.owner.postJSON(
            page,
            """
            {"name":"R","function":"other","level":"staff",
            "organization":"\(table.person.organization)"}
            """, version: 1)
        #expect([form, twin].map(\.status) == [412, 412])
        #expect(form.text.contains("<q>Director</q>"))
        #expect(form.text.contains("value=\"Head of plant\""))
    }

    @Test func `a renamed company has its new name everywhere`() async throws {
        let table = try await Table.set(Installation().workspace())
        let page = "/organizations/\(table.person.organization)"
        let saved = try await table.owner.post(
            page, ["name": "Lakeside & Sons", "level": "group", "version": "1"], from: page)
        let stale = try await table.owner.post(
            page, ["name": "Lake", "level": "group", "version": "1"], from: page)
        let pages = [
            page, "/relationships", "/relationships/\(table.relationship)",
            "/people/\(table.person.id)", "/history/organization/\(table.person.organization)",
        ]
        for page in pages {
            #expect(try await table.owner.get(page).text.contains("Lakeside &amp; Sons"), "\(page)")
        }
        #expect([saved, stale].map(\.status) == [303, 412])
        #expect(stale.text.contains("<q>Lakeside &amp; Sons</q>"))
    }

    @Test(arguments: [
        (Role.lead, [303, 303]), (.accountManager, [303, 303]), (.facilitator, [303, 403]),
        (.noteTaker, [303, 403]), (.contributor, [403, 403]), (.reader, [403, 403]),
    ])
    func `people are corrected by the crew, companies by who answers for them`(
        role: Role, statuses: [Int]
    ) async throws {
        let table = try await Table.set(Installation().workspace())
        let someone = try await table.installation.member(role, of: table.owner.actor.workspace)
        let person = "/people/\(table.person.id)"
        let company = "/organizations/\(table.person.organization)"
        let answers = [
            try await someone.post(person, fields(table.person), from: person),
            try await someone.post(
                company, ["name": "L", "level": "site", "version": "1"], from: company),
        ]
        let shown = [try await someone.get(person), try await someone.get(company)]
        let guest = [try await table.guest.get(person), try await table.guest.get(company)]
        #expect(answers.map(\.status) == statuses)
        #expect(
            shown.map { $0.text.contains("value=\"Save\"") || $0.text.contains(">Save<") }
                == statuses.map { $0 == 303 })
        #expect(guest.map(\.status) == [404, 404])
    }
}
