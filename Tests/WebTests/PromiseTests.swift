import CustomerValue
import Store
import Testing
import UseCases

@testable import Web

struct PromiseTests {
    @Test func `a promise lives from will do to kept, by form, with both sides' words`()
        async throws
    {
        let table = try await Table.set(Installation().workspace())
        let owner = table.owner
        let opportunity = try await table.opportunity("Faster repair", answer: .willDo)
        let offered = try await owner.post(
            "/relationships/\(table.relationship)/promises",
            [
                "title": "Repair in <2> days", "conditions": "Repaired within 2 days",
                "opportunity": opportunity.description, "dueOn": "2026-12-04",
                "ownerOurs": owner.actor.memberID?.description ?? "",
                "ownerTheirs": table.person.id.description, "updateEveryDays": "14",
                "worthPerYear.amount": "120000", "worthPerYear.currency": "USD",
            ], from: "/opportunities/\(opportunity)")
        let page = try #require(offered.location)
        let id = try #require(ID<Promise>(String(page.split(separator: "/")[1])))
        let portal = "/portal/promises/\(id)"
        let milestone = try await owner.post(
            "\(page)/milestones", ["name": "Parts are in stock", "dueOn": "2026-11-30"],
            from: page)
        let news = try await owner.post(
            "\(page)/updates", ["text": "Parts ordered", "outlook": "atRisk"], from: page)
        let before = try await table.guest.get(portal)
        let steps = [
            try await table.step(.accepted, id, version: 1),
            try await table.step(.renegotiated, id, version: 2),
            try await table.step(.accepted, id, version: 3),
            try await table.step(.delivered, id, version: 4),
            try await table.step(.refused, id, version: 5, reason: "one is missing"),
            try await table.step(.delivered, id, version: 6),
            try await table.guest.post(
                "\(portal)/fulfilment",
                ["version": "7", "realised.amount": "95000", "realised.currency": "USD"],
                from: portal),
        ]
        let shown = try await owner.get(page)
        let twin = try await owner.getJSON(page)
        #expect([offered, milestone, news].map(\.status) == [303, 303, 303])
        #expect(steps.map(\.status) == Array(repeating: 303, count: 7))
        #expect(before.text.contains("Repair in &lt;2&gt; days"))
        #expect(before.text.contains("Parts ordered") && before.text.contains("Parts are in stock"))
        #expect(shown.text.contains("one is missing") && shown.text.contains("$95,000"))
        #expect(twin.text.contains("\"state\":\"kept\""))
        #expect(twin.text.contains("\"dueOn\":\"2027-01-15\""))
    }

    /// Where each state's ledger leads from the offer.
    private static let ledgers: [(PromiseState, [PromiseEventKind])] = [
        (.offered, []), (.accepted, [.accepted]), (.renegotiated, [.accepted, .renegotiated]),
        (.kept, [.accepted, .kept]), (.broken, [.accepted, .broken]), (.withdrawn, [.withdrawn]),
    ]

    @Test func `every step a state does not allow is a conflict with a sentence`() async throws {
        let table = try await Table.set(Installation().workspace())
        let day = try #require(Day("2026-11-24"))
        let member = try #require(table.owner.actor.memberID)
        for (state, ledger) in Self.ledgers {
            for event in PromiseEventKind.allCases where event != .offered {
                let id = try await table.promise("\(state) \(event)")
                for (index, step) in ledger.enumerated() {
                    try await table.step(step, id, version: index + 1)
                }
                let stored = try await table.installation.store.read(
                    table.owner.actor.workspace.id
                ) { try $0.promise(id) }
                let promise = try #require(stored)
                let isGuests = [.accepted, .kept, .refused].contains(event)
                let party: PromiseParty = isGuests ? .person(table.person.id) : .member(member)
                let answer = try await table.step(event, id, version: ledger.count + 1)
                let isAllowed = promise.allows(
                    event, by: party, of: isGuests ? .customer : .supplier, on: day)
                #expect(promise.state(on: day) == state)
                #expect(answer.status == (isAllowed ? 303 : 409), "\(state) \(event)")
                let sentence = "A promise that is \(state.rawValue) cannot become"
                #expect(isAllowed || answer.text.contains(sentence))
            }
        }
    }

    @Test func `sixteen of twenty kept is a reliability of 80 percent`() async throws {
        let table = try await Table.set(Installation().workspace())
        for number in 1...20 {
            let id = try await table.promise("Promise \(number)")
            try await table.step(.accepted, id, version: 1)
            try await table.step(number <= 16 ? .kept : .broken, id, version: 2)
        }
        let list = try await table.owner.get("/promises")
        let card = try await table.owner.get("/relationships/\(table.relationship)/scorecard")
        let twin = try await table.owner.getJSON(
            "/relationships/\(table.relationship)/scorecard")
        for page in [list, card] {
            #expect(page.text.contains("<b>80.0\u{a0}%</b>"))
            #expect(page.text.contains("16 of 20"))
        }
        #expect(twin.text.contains("\"kept\":16,\"due\":20,\"hundredthsOfPercent\":8000"))
    }

    @Test func `late promises, owed news and late milestones are counted and filtered`()
        async throws
    {
        let table = try await Table.set(Installation().workspace())
        let id = try await table.promise("Soon late")
        _ = try await table.owner.postJSON(
            "/promises/\(id)/milestones", "{\"name\":\"Step\",\"dueOn\":\"2026-11-25\"}")
        try await table.step(.accepted, id, version: 1)
        table.installation.clock.advance(days: 31)
        let again = try await table.installation.guest(
            table.person, of: table.owner.actor.workspace)
        let owner = try await table.installation.member(.owner, of: table.owner.actor.workspace)
        let list = try await owner.getJSON("/promises?state=late")
        #expect(
            list.text.contains(
                "\"late\":[\"\(id)\"],\"awaitingAcceptance\":[],\"updatesOwed\":[\"\(id)\"]"))
        #expect(list.text.contains("\"title\":\"Soon late\""))
        #expect(try await again.get("/portal").text.contains("Soon late"))
    }

    @Test(arguments: [
        ("\"dueOn\":\"2026-11-01\"", 422, "dueOn"),
        ("\"dueOn\":\"2026-12-01\",\"conditions\":\" \"", 422, "conditions"),
        ("\"dueOn\":\"2026-12-01\",\"opportunity\":\"OPEN\"", 409, "will do"),
        ("\"dueOn\":\"2026-12-01\",\"ownerTheirs\":\"OPEN\"", 422, "ownerTheirs"),
    ])
    func `an offer that could not be judged is refused`(
        part: String, status: Int, text: String
    ) async throws {
        let table = try await Table.set(Installation().workspace())
        let open = try await table.opportunity("Open")
        let conditions = part.contains("conditions") ? "" : "\"conditions\":\"c\","
        let body = "{\"title\":\"t\",\(conditions)\(part)}"
            .replacing("OPEN", with: open.description)
        let answer = try await table.owner.postJSON(
            "/relationships/\(table.relationship)/promises", body)
        #expect(answer.status == status)
        #expect(answer.text.contains(text))
    }
}
