import CustomerValue
import Testing
import UseCases

@testable import Web

/// The same program pointed the other way: the home organisation is the customer, its guests are
/// the people of a supplier.
struct CustomerWorkspaceTests {
    private func table() async throws -> Table {
        try await Table.set(Installation().workspace("Lakeside", kind: .customer), "Meridian")
    }

    @Test func `the customer's members accept, refuse and close what their supplier promised`()
        async throws
    {
        let table = try await table()
        let id = try await table.promise("Faster repair")
        let steps: [PromiseEventKind] = [
            .accepted, .renegotiated, .accepted, .delivered, .refused, .delivered,
        ]
        var statuses: [Int] = []
        for (index, step) in steps.enumerated() {
            statuses.append(try await table.step(step, id, version: index + 1).status)
        }
        let kept = try await table.owner.post(
            "/promises/\(id)/fulfilment",
            ["version": "7", "realised.amount": "95000", "realised.currency": "USD"],
            from: "/promises/\(id)")
        let page = try await table.owner.get("/promises/\(id)")
        let twin = try await table.owner.getJSON("/promises/\(id)")
        #expect(statuses + [kept.status] == Array(repeating: 303, count: 7))
        #expect(page.text.contains("wrote down what was offered"))
        #expect(page.text.contains("$95,000"))
        #expect(twin.text.contains("\"state\":\"kept\""))
        #expect(twin.text.contains("\"steps\":[]"))
    }

    /// A step, what leads to it, and what the side whose word it is not is answered.
    private static let foreignSteps: [(PromiseEventKind, [PromiseEventKind], Int)] = [
        (.accepted, [], 404), (.kept, [.accepted], 404), (.refused, [.accepted, .delivered], 404),
        (.renegotiated, [.accepted], 403), (.delivered, [.accepted], 403),
        (.broken, [.accepted], 403),
    ]

    @Test(arguments: Self.foreignSteps)
    func `no side says the other's word`(
        step: PromiseEventKind, path: [PromiseEventKind], status: Int
    ) async throws {
        let table = try await table()
        let id = try await table.promise("Faster repair")
        for (index, earlier) in path.enumerated() {
            try await table.step(earlier, id, version: index + 1)
        }
        let version = path.count + 1
        let fields = ["version": String(version), "reason": "r", "dueOn": "2027-01-15"]
        let name = try #require(Table.places[step])
        let isGuest = status == 404
        let someone = isGuest ? table.guest : table.owner
        let places = ["/promises/\(id)/\(name)", "/portal/promises/\(id)/\(name)"]
        var statuses: [Int] = []
        for place in places { statuses.append(try await someone.post(place, fields).status) }
        let twin = isGuest ? nil : try await table.owner.postJSON(places[0], "{}", version: version)
        let state = try await table.owner.getJSON("/promises/\(id)")
        #expect(statuses == [status, status])
        #expect(twin == nil || twin?.status == 403)
        #expect(state.text.contains("\"version\":\(version),"))
    }

    @Test func `each side is offered its own steps only`() async throws {
        let table = try await table()
        let id = try await table.promise("Faster repair")
        try await table.step(.accepted, id, version: 1)
        try await table.step(.delivered, id, version: 2)
        let own = try await table.owner.get("/promises/\(id)").text
        let theirs = try await table.guest.get("/portal/promises/\(id)").text
        let twin = try await table.owner.getJSON("/promises/\(id)")
        #expect(twin.text.contains(#""steps":["refused","kept","withdrawn"]"#))
        #expect(own.contains("/promises/\(id)/fulfilment\""))
        #expect(!own.contains("/break\"") && !own.contains("/delivery\""))
        #expect(theirs.contains("/portal/promises/\(id)/break\""))
        #expect(!theirs.contains("/fulfilment\"") && !theirs.contains("/acceptance\""))
    }

    @Test func `pages speak of the supplier's promises in the words of whoever reads`()
        async throws
    {
        let table = try await table()
        let id = try await table.promise("Faster repair", dueOn: "2026-11-24")
        try await table.step(.accepted, id, version: 1)
        let portal = try await table.guest.get("/portal").text
        let list = try await table.owner.get("/promises").text
        let card = try await table.owner.get(
            "/relationships/\(table.relationship)/scorecard"
        ).text
        #expect(portal.contains("What you promised Lakeside"))
        #expect(portal.contains("Due today: is it done?"))
        #expect(!portal.contains("told us") && !portal.contains("we will do"))
        #expect(list.contains("only when your company, the customer, says it was kept"))
        #expect(card.contains("Write down a promise") && !card.contains("Offer a promise"))
    }
}
