import CustomerValue
import Store
import Testing
import UseCases

@testable import Web

struct HomeTests {
    @Test func `an empty workspace is led through its first round`() async throws {
        let owner = try await Installation().workspace()
        let home = try await owner.get("/")
        let twin = try await owner.getJSON("/")
        #expect(home.status == 200)
        #expect(home.text.contains("Add a customer</a> <span class=\"state warn\">Next"))
        #expect(twin.text.contains("\"due\":[]"))
    }

    @Test func `every clock that runs stands on the first page with its place`() async throws {
        let table = try await Table.set(Installation().workspace())
        let workspace = table.owner.actor.workspace
        let opportunity = try await table.opportunity("Quieter <pumps>")
        let promise = try await table.promise("Repair in two days")
        _ = try await table.owner.postJSON(
            "/promises/\(promise)/milestones", "{\"name\":\"Parts\",\"dueOn\":\"2026-11-30\"}")
        try await table.step(.accepted, promise, version: 1)
        let clock = table.installation.clock
        let sessions = [SessionState.planned, .held].map { state in
            Session(
                id: table.installation.newID(), relationship: table.relationship,
                startsAt: clock.now.adding(days: state == .planned ? 45 : 0), minutes: 90,
                state: state, purpose: "", heldAt: state == .held ? clock.now : nil)
        }
        try await table.installation.store.write(workspace.id) { records in
            for session in sessions { try records.insert(session) }
        }
        clock.advance(days: 35)
        let lead = try await table.installation.member(.lead, of: workspace)
        let home = try await lead.get("/")
        let twin = try await lead.getJSON("/")
        let kinds: [String] = twin.text.matches(of: /"kind":"([a-zA-Z]+)"/).map { String($0.1) }
        let expected = [
            "reachMilestone", "publishNotes", "keepPromise", "answerOpportunity", "sendNews",
            "prepareSession",
        ]
        #expect(kinds == expected)
        #expect(home.text.contains("Quieter &lt;pumps&gt;"))
        #expect(home.text.contains("/opportunities/\(opportunity)"))
        #expect(home.text.contains("/sessions/\(sessions[1].id)/notes"))
        #expect(home.text.contains("Lakeside Power"))
    }
}
