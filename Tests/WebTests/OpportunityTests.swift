import CustomerValue
import Testing
import UseCases

@testable import Web

struct OpportunityTests {
    @Test func `an opportunity raised by form is answered and read by member and guest`()
        async throws
    {
        let table = try await Table.set(Installation().workspace())
        let owner = table.owner
        let raised = try await owner.post(
            "/relationships/\(table.relationship)/opportunities",
            [
                "title": "Faster <repair>", "how": "No idle shift", "kind": "service",
                "horizon": "repair", "raisedBy": table.person.id.description,
            ], from: "/opportunities")
        let list = try await owner.get("/opportunities?answer=open")
        let id = try #require(list.text.firstMatch(of: /\/opportunities\/([0-9a-f-]{36})/)?.1)
        let page = "/opportunities/\(id)"
        let answered = try await owner.post(
            "\(page)/decision",
            ["answer": "willNotDo", "reason": "It is not our trade", "version": "0"], from: page)
        let shown = try await owner.get(page)
        let portal = try await table.guest.get("/portal")
        let stale = try await owner.post(
            "\(page)/decision",
            ["answer": "willDo", "reason": "typed meanwhile", "version": "0"], from: page)
        #expect([raised.status, answered.status, stale.status] == [303, 303, 412])
        #expect(list.text.contains("Faster &lt;repair&gt;"))
        #expect(shown.text.contains("It is not our trade"))
        #expect(portal.text.contains("It is not our trade"))
        #expect(portal.text.contains("What we will not do"))
        #expect(stale.text.contains("typed meanwhile"))
        #expect(stale.text.contains("<q>It is not our trade</q>"))
    }

    @Test(arguments: [
        ("{\"answer\":\"willNotDo\",\"reason\":\"  \"}", 422, "reason"),
        ("{\"answer\":\"needsUnderstanding\",\"reason\":\"r\"}", 422, "studyUntil"),
        (
            "{\"answer\":\"needsUnderstanding\",\"reason\":\"r\",\"studyUntil\":\"2026-01-01\"}",
            422, "studyUntil"
        ),
        ("{\"answer\":\"willDo\"}", 200, "\"version\":1"),
    ])
    func `an answer the customer could not use is refused`(
        body: String, status: Int, text: String
    ) async throws {
        let table = try await Table.set(Installation().workspace())
        let id = try await table.opportunity("Quieter pumps")
        let answer = try await table.owner.postJSON(
            "/opportunities/\(id)/decision", body, version: 0)
        #expect(answer.status == status)
        #expect(answer.text.contains(text))
    }

    @Test func `lists filter by answer in the address and go on behind the cursor`() async throws {
        let table = try await Table.set(Installation().workspace())
        let open = try await table.opportunity("Open one")
        _ = try await table.opportunity("Will be done", answer: .willDo)
        let mine = "relationship=\(table.relationship)"
        let first = try await table.owner.getJSON("/opportunities?\(mine)&limit=1")
        let next = try #require(first.text.firstMatch(of: /"next":"([^"]+)"/)?.1)
        let second = try await table.owner.getJSON("/opportunities?\(mine)&after=\(next)")
        let answered = try await table.owner.getJSON("/opportunities?answer=answered&\(mine)")
        let titles = [first, second, answered].map { answer in
            answer.text.matches(of: /"title":"([^"]+)"/).map { String($0.1) }
        }
        #expect(Set(titles[0] + titles[1]) == ["Open one", "Will be done"])
        #expect(titles[2] == ["Will be done"])
        #expect(try await table.owner.get("/opportunities/\(open)").status == 200)
    }

    @Test func `who may do what, and what nobody else sees`() async throws {
        let installation = try await Installation()
        let table = try await Table.set(installation.workspace())
        let id = try await table.opportunity("Quieter pumps")
        let reader = try await installation.member(.reader, of: table.owner.actor.workspace)
        let stranger = try await installation.workspace("Elsewhere")
        let body = "{\"answer\":\"willDo\"}"
        let path = "/opportunities/\(id)/decision"
        let statuses = [
            try await reader.postJSON(path, body, version: 0).status,
            try await stranger.postJSON(path, body, version: 0).status,
            try await stranger.get("/opportunities/\(id)").status,
            try await table.guest.get("/opportunities/\(id)").status,
        ]
        #expect(statuses == [403, 404, 404, 404])
    }
}
