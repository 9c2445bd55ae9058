import CustomerValue
import Testing
import UseCases

@testable import Web

/// Who is asked, several votes of one round, remarks, and who agrees.
struct AlignmentVotesTests {
    @Test func `a personal link leads a colleague to their bar, and looking does not use it up`()
        async throws
    {
        let installation = try await Installation()
        let owner = try await installation.workspace()
        let service = try await installation.member(
            .contributor, of: owner.actor.workspace, function: .service)
        let page = try await Opened(by: owner, purchases: "")
        let ids = try await page.attributes(["First", "Second"])
        let colleague = Browser(installation)
        let member = try #require(service.actor.memberID)

        let shown = try await owner.post(
            "/relationships/\(page.id)/invitations/\(member)", from: page.alignment)
        let link = try #require(shown.newLink)
        let looked = [try await colleague.get(link), try await colleague.get(link)]
        let entered = try await colleague.post(link, from: link)
        let bar = try await colleague.get("\(page.alignment)/bar")
        let asked = try await owner.get(page.alignment)
        let given = try await colleague.post(
            "/relationships/\(page.id)/bars",
            ["points.\(ids[0])": "61", "points.\(ids[1])": "39", "submit": "on"],
            from: "\(page.alignment)/bar")
        let answered = try await owner.get(page.alignment)
        let spent = try await Browser(installation).get(link)

        #expect(
            [shown.status, entered.status, given.status, spent.status] == [201, 303, 303, 410])
        #expect(looked.map(\.status) == [200, 200])
        #expect(looked[0].text.contains("You are asked for your bar"))
        #expect(entered.location == "\(page.alignment)/bar")
        #expect(bar.text.contains("First") && bar.text.contains("It helps."))
        #expect(asked.text.contains("0 answered, 1 asked.") && asked.text.contains("Not yet"))
        #expect(answered.text.contains("1 answered, 1 asked."))
        #expect(answered.text.canaries([">61<", "\"61\"", ">39<", "\"39\""]) == [])
    }

    @Test func `bars of two relationships are asked for at once, of a newcomer too`() async throws {
        let owner = try await Browser.owner()
        let invitation = [
            "name": "Ben", "email": "ben@example.com", "role": "contributor",
            "function": "service",
        ]
        _ = try await owner.post("/members", invitation, from: "/members")
        let members = try await owner.get("/members")
        let member = try #require(
            members.text.matches(of: /action="\/members\/([0-9a-f-]{36})"/).last?.1)
        var links: [String] = []
        var bars: [String] = []
        for name in ["Lakeside Power", "Northern Grid"] {
            let opened = try await owner.post(
                "/relationships", ["organizationName": name], from: "/relationships")
            let place = try #require(opened.location)
            let asked = try await owner.post(
                "\(place)/invitations/\(member)", from: "\(place)/alignment")
            links.append(try #require(asked.newLink))
            bars.append("\(place)/alignment/bar")
        }
        let colleague = Browser(owner.installation)

        let joined = try await colleague.post(
            links[0], ["name": "Ben B.", "password": "copper window orchard"], from: links[0])
        let later = Browser(owner.installation)
        let looked = try await later.get(links[1])
        let entered = try await later.post(links[1], from: links[1])

        #expect([joined.location, entered.location] == bars)
        #expect(looked.text.contains("Continue as Ben B."))
    }

    @Test func `nobody gets a link of somebody with more rights`() async throws {
        let installation = try await Installation()
        let owner = try await installation.workspace()
        let lead = try await installation.member(.lead, of: owner.actor.workspace)
        let reader = try await installation.member(.reader, of: owner.actor.workspace)
        let page = try await Opened(by: owner, purchases: "")
        let path = "/relationships/\(page.id)/invitations"
        let ids = try [owner, reader].map { try #require($0.actor.memberID) }

        let toOwner = try await lead.postJSON("\(path)/\(ids[0])", "{}")
        let toReader = try await lead.postJSON("\(path)/\(ids[1])", "{}")
        let seen = try await lead.get(page.alignment)

        #expect([toOwner.status, toReader.status] == [200, 422])
        #expect(!toOwner.text.contains("/links/"))
        #expect(seen.text.contains("0 answered, 1 asked."))
    }

    @Test func `another vote is private again, keeps the one before and says who moved`()
        async throws
    {
        let installation = try await Installation()
        let owner = try await installation.workspace()
        let service = try await installation.member(
            .contributor, of: owner.actor.workspace, function: .service)
        let page = try await Opened(by: owner, purchases: "")
        let ids = try await page.attributes(["A", "B", "C", "D", "E"])
        try await page.fill(ids, [40, 30, 20, 10, 0], by: owner)
        try await page.fill(ids, [25, 30, 15, 10, 20], by: service)
        let path = "/relationships/\(page.id)"

        let early = try await owner.sendCurrent("{}", to: "\(path)/votes")
        _ = try await owner.sendCurrent("{}", to: "\(path)/revelation")
        let opened = try await owner.sendCurrent("{}", to: "\(path)/votes")
        let prefilled = try await service.get("\(page.alignment)/bar")
        try await page.fill(ids, [37, 29, 17, 11, 6], by: service)
        let during = try await owner.get(page.alignment)
        try await page.fill(ids, [40, 30, 20, 10, 0], by: owner)
        _ = try await owner.sendCurrent("{}", to: "\(path)/revelation")
        let after = try await owner.get(page.alignment)
        let twin = try await owner.getJSON(page.alignment)

        #expect([early.status, opened.status] == [409, 200])
        #expect(prefilled.text.contains("The fields hold what you gave before."))
        #expect(prefilled.text.contains("value=\"25\""))
        // 37, 29 and 17 appear nowhere else.
        #expect(during.text.canaries([">37<", "\"37\"", ">29<", ">17<"]) == [])
        #expect(during.text.contains("2 bars agree 80 of 100."))
        #expect(after.text.contains("2 bars agree 93 of 100, up from 80."))
        #expect(after.text.contains("Moved: Service, contributor of Meridian (15 points)."))
        #expect(after.text.contains("The bars of vote 1"))
        #expect(twin.text.contains("\"vote\":2,\"bars\":2,\"index\":\"93\""))
    }

    @Test func `a version names all who agreed, and any two are compared`() async throws {
        let installation = try await Installation()
        let owner = try await installation.workspace()
        let service = try await installation.member(
            .contributor, of: owner.actor.workspace, function: .service)
        let stranger = try await installation.workspace("Elsewhere")
        let page = try await Opened(by: owner, purchases: "")
        let ids = try await page.attributes(["First", "Second"])
        try await page.fill(ids, [60, 40], by: owner)
        let path = "/relationships/\(page.id)"
        _ = try await owner.sendCurrent("{}", to: "\(path)/revelation")
        let member = try #require(service.actor.memberID)
        let foreign = try #require(stranger.actor.memberID)

        let refused = try await owner.postJSON(
            "\(path)/agreements", "{\"points\":{\"\(ids[0])\":100},\"members\":[\"\(foreign)\"]}")
        let agreed = try await owner.post(
            "\(path)/agreements",
            ["points.\(ids[0])": "60", "points.\(ids[1])": "40", "members.\(member)": "on"],
            from: page.alignment)
        _ = try await owner.postJSON("\(path)/agreements", "{\"points\":{\"\(ids[0])\":100}}")
        let named = try await owner.get(page.alignment)
        let compared = try await owner.get("\(page.alignment)?left=2026.1&right=2026.2")
        let unknown = try await owner.get("\(page.alignment)?left=2026.1&right=2026.9")

        #expect([refused.status, agreed.status, unknown.status] == [422, 303, 200])
        #expect(named.text.contains("owner of Meridian, contributor of Meridian"))
        #expect(
            compared.text.contains("2026, version 1 and 2026, version 2 agree 60 of 100."))
    }

    @Test func `remarks stay with who and when, and are told as they were typed`() async throws {
        let installation = try await Installation()
        let owner = try await installation.workspace()
        let page = try await Opened(by: owner, purchases: "")
        let other = try await Opened(by: owner, name: "Northern Grid", purchases: "")
        let ids = try await page.attributes(["First"])
        let foreign = try await other.attributes(["Second"])
        try await page.fill(ids, [100], by: owner)
        _ = try await owner.sendCurrent("{}", to: "/relationships/\(page.id)/revelation")
        let path = "/relationships/\(page.id)/attribute-notes"

        let added = try await owner.post(
            path, ["attribute": ids[0], "text": "They <wait> two days"], from: page.alignment)
        let elsewhere = try await owner.postJSON(
            path, "{\"attribute\":\"\(foreign[0])\",\"text\":\"No\"}")
        let seen = try await owner.get(page.alignment)

        #expect([added.status, elsewhere.status] == [303, 422])
        #expect(seen.text.contains("They &lt;wait&gt; two days"))
        #expect(seen.text.contains("<p class=\"quiet\">owner of Meridian</p>"))
    }
}

extension Opened {
    func attributes(_ names: [String]) async throws -> [String] {
        var ids: [String] = []
        for name in names { ids.append(try await attribute(name)) }
        return ids
    }

    /// Submits somebody's bar.
    func fill(_ attributes: [String], _ points: [Int], by someone: Someone) async throws {
        let pairs = zip(attributes, points).map { "\"\($0)\":\($1)" }.joined(separator: ",")
        let answer = try await someone.postJSON(
            "/relationships/\(id)/bars", "{\"points\":{\(pairs)},\"submit\":true}")
        #expect(answer.status == 200)
    }
}
