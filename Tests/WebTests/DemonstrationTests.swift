import CustomerValue
import Demonstration
import Store
import Testing

@testable import UseCases
@testable import Web

/// The sample programme in an installation in memory, with its two workspaces.
private struct Demonstrated: Sendable {
    let installation: Installation
    let result: Programme.Result
    /// Supplier first.
    let workspaces: [ID<Workspace>]
    /// How each journal ended with the story.
    let heads: [String]

    /// Played once for all tests that only look at it.
    static let shared = Task { try await Demonstrated(seed: 7) }

    init(seed: UInt64) async throws {
        installation = try await Installation()
        result = try await Programme.play(
            store: installation.store, surroundings: installation.site.desk.surroundings,
            today: Day(at: Installation.start), seed: seed)
        workspaces = try await installation.store.readEntrance { try $0.workspaceIDs() }
        var heads: [String] = []
        for workspace in workspaces {
            heads.append(
                try await installation.store.read(workspace) { try $0.journalHead().hash })
        }
        self.heads = heads
    }

    func read<Value: Sendable>(
        _ workspace: Int = 0, _ body: @escaping @Sendable (any Records) throws -> Value
    ) async throws -> Value {
        try await installation.store.read(workspaces[workspace], body)
    }

    func someone(_ email: String) async throws -> Someone {
        let entrance = Entrance(
            store: installation.store, surroundings: installation.site.desk.surroundings)
        let link = try #require(try await entrance.newSignInLink(email: email))
        let signedIn = try await entrance.signIn(link: link.token)
        let token = try #require(try await entrance.newToken(email: email, name: "t", days: 1))
        return Someone(
            installation: installation, actor: signedIn.actor, sessionToken: signedIn.token,
            bearerToken: token)
    }
}

struct DemonstrationTests {
    @Test func `the programme tells enough, and promises in every state`() async throws {
        let demonstrated = try await Demonstrated.shared.value
        let today = Day(at: Installation.start)
        try await demonstrated.read { records in
            let relationships = try records.relationships(matching: "", after: "", limit: 100)
            let sessions = try records.sessions(in: nil, of: nil, before: .start, limit: 100)
            let held = sessions.filter { $0.session.state == .held }
            let items = try held.flatMap { try records.noteItems(of: $0.session.id) }
            let promises = try records.promiseLines(.all).map(\.promise)
            let people = try relationships.map {
                try records.people(under: $0.relationship.organization).count
            }
            #expect(relationships.count >= 6)
            #expect(people.max() == 40)
            #expect(held.count >= 10)
            #expect(sessions.count > held.count)
            #expect(items.count >= 100)
            #expect(promises.count >= 20)
            #expect(Set(promises.map { $0.state(on: today) }) == Set(PromiseState.allCases))
        }
    }

    @Test func `single people were heard before the room, and topics were put aside`()
        async throws
    {
        try await Demonstrated.shared.value.read { records in
            let held = try records.sessions(in: .held, of: nil, before: .start, limit: 100)
            let boxes = try held.map { try records.barBox(of: $0.session.id) }
            let parked = try held.flatMap { try records.parkedTopics(of: $0.session.id) }
            let counted = try Set(held.map(\.session.relationship)).flatMap {
                try records.agreedCustomerBars(in: $0)
            }
            // Who was heard alone and then with the room counts with the room.
            #expect(counted.count == Set(counted.map(\.session)).count)
            #expect(boxes.flatMap(\.opened).count == 4)
            #expect(boxes.flatMap(\.opened).flatMap(\.ballots).count == 8)
            #expect(
                Set(parked.map { $0.topic.closure?.outcome }) == [nil, .dealtWith, .takenBack])
        }
    }

    @Test func `pages show the figures of the method's examples`() async throws {
        let demonstrated = try await Demonstrated.shared.value
        let lead = try await demonstrated.someone(demonstrated.result.leadEmail)
        let list = try await lead.getJSON("/relationships?limit=100").text
        let figures = list.split(separator: "\"organizationName\":\"").dropFirst().map { part in
            let name = part.prefix { $0 != "\"" }
            let value = part.split(separator: "\"dvpPercent\":").dropFirst().first
            return "\(name) \(value?.prefix { !",}".contains($0) } ?? "-")"
        }
        #expect(
            figures == [
                "Aurelia Foods \"7.32\"", "Blue Ridge Mining \"8.46\"",
                "Castellan Chemicals \"6.38\"", "Halden Paper \"-3.25\"",
                "Lakeside Power \"10\"", "Northern Grid \"1\"", "Osprey Pharma null",
                "Tarn Valley Water \"2.8\"",
            ])
        let buyer = try await demonstrated.someone(demonstrated.result.customerOwnerEmail)
        let portfolio = try await buyer.get("/portfolio").text
        #expect(portfolio.contains("$1,000,000"))
        #expect(portfolio.contains("$10,000,000"))
        let sessions = try await buyer.getJSON("/sessions").text
        #expect(sessions.contains("\"state\":\"held\""))
        #expect(sessions.contains("\"state\":\"planned\""))
    }

    @Test func `sample data brings the rates of the workspace's own currency`() async throws {
        let installation = try await Installation()
        let owner = try await installation.workspace()
        _ = try await owner.postJSON(
            "/workspace", #"{"name":"Meridian","currency":"EUR","timeZone":"UTC"}"#, version: 1)
        let workspace = try await installation.store.read(owner.actor.workspace.id) {
            try $0.workspace()
        }
        try await Programme.fill(
            Actor(workspace: workspace, identity: owner.actor.identity, name: owner.actor.name),
            store: installation.store, surroundings: installation.site.desk.surroundings,
            today: Day(at: Installation.start), seed: 7)
        let settings = try await owner.getJSON("/workspace").text
        let home = try await owner.get("/").text
        for rate in [#""GBP","toCurrency":"EUR""#, #""USD","toCurrency":"EUR""#] {
            #expect(settings.contains(rate))
        }
        #expect(settings.contains(#""rate":"1.1727""#) && settings.contains(#""rate":"0.909""#))
        #expect(home.matches(of: /%[^<]*(EUR|GBP|USD)/).isEmpty)
    }

    @Test func `the same seed tells the same story, and its journals are intact`() async throws {
        let first = try await Demonstrated.shared.value
        let second = try await Demonstrated(seed: 7)
        #expect(first.result == second.result)
        #expect(first.heads == second.heads)
        let chain = JournalChain(sha256: second.installation.site.desk.surroundings.sha256)
        for (index, workspace) in second.workspaces.enumerated() {
            let (verdict, head) = try await second.read(index) { records in
                (try chain.verdict(on: records, in: workspace), try records.journalHead())
            }
            #expect(verdict == .intact(count: head.sequence))
        }
    }

    @Test func `an installation tells whether the programme stands in it`() async throws {
        let demonstrated = try await Demonstrated.shared.value
        let foreign = try await Installation()
        #expect(try await Programme.standing(in: foreign.store) == .empty)
        _ = try await foreign.workspace()
        #expect(try await Programme.standing(in: foreign.store) == .foreign)
        #expect(
            try await Programme.standing(in: demonstrated.installation.store)
                == .played(demonstrated.result))
    }
}
