import CustomerValue
import Testing
import UseCases

@testable import Web

/// The internal alignment through its pages, with the numbers of the method.
struct AlignmentTests {
    @Test(arguments: [("2,000,000", "10.0", "$2,000,000"), ("20000000", "1.0", "$20,000,000")])
    func `two hundred thousand dollars are worth what the purchases say`(
        purchases: String, percent: String, shown: String
    ) async throws {
        let owner = try await Installation().workspace()
        let page = try await Opened(by: owner, purchases: purchases)
        let attribute = try await page.attribute("Remote monitoring")

        let added = try await owner.post(
            "/relationships/\(page.id)/simple-drivers", Opened.driver(attribute),
            from: page.alignment)
        let alignment = try await owner.get(page.alignment)
        let relationship = try await owner.get("/relationships/\(page.id)")
        let list = try await owner.get("/relationships")
        let twin = try await owner.getJSON("/relationships/\(page.id)")

        #expect(added.status == 303)
        #expect(
            alignment.text.contains(
                "DVP% = 100 × net gain ÷ purchases = 100 × $200,000 ÷ \(shown) = "
                    + "\(percent)\u{a0}%"))
        #expect(relationship.text.contains("#value\"><b>\(percent)\u{a0}%</b>"))
        #expect(list.text.contains("\(percent)\u{a0}%"))
        #expect(twin.text.contains("\"dvpPercent\":\"\(percent.dropLast(2))\""))
    }

    @Test func `without purchases the value is not defined and a link leads to entering them`()
        async throws
    {
        let owner = try await Installation().workspace()
        let page = try await Opened(by: owner, purchases: "")
        let attribute = try await page.attribute("Uptime")
        _ = try await owner.post(
            "/relationships/\(page.id)/simple-drivers", Opened.driver(attribute),
            from: page.alignment)

        let before = try await owner.get(page.alignment)
        let entered = try await owner.postJSON(
            "/relationships/\(page.id)/purchases",
            #"{"year":2026,"purchases":{"amount":"2000000","currency":"USD"}}"#)
        let twin = try await owner.getJSON("/relationships/\(page.id)/alignment")

        #expect(before.text.contains("DVP% is not defined."))
        #expect(before.text.contains("href=\"/relationships/\(page.id)#purchases\""))
        #expect(entered.status == 201)
        #expect(twin.text.contains("\"dvpPercent\":\"10\""))
    }

    @Test func `nobody sees another's points before the reveal, not even in history`() async throws
    {
        let installation = try await Installation()
        let owner = try await installation.workspace()
        let service = try await installation.member(
            .contributor, of: owner.actor.workspace, function: .service)
        let page = try await Opened(by: owner, purchases: "")
        let first = try await page.attribute("First")
        let second = try await page.attribute("Second")

        // 61 and 39 appear nowhere else: they are the canary.
        let filled = try await service.post(
            "/relationships/\(page.id)/bars",
            ["points.\(first)": "61", "points.\(second)": "39", "submit": "on"],
            from: page.alignment)
        let seen = try await [
            owner.get(page.alignment), owner.getJSON(page.alignment),
            owner.get("/relationships/\(page.id)"), owner.getJSON("/relationships/\(page.id)"),
            owner.get("/history"), owner.getJSON("/history/relationship/\(page.id)"),
        ].map {
            $0.text.canaries([">61<", "\"61\"", ":61", " 61", ">39<", "\"39\"", ":39", " 39"])
        }
        let own = try await service.get(page.alignment)

        #expect(filled.status == 303)
        #expect(seen == [[], [], [], [], [], []])
        #expect(own.text.contains("value=\"61\""))

        let early = try await service.post(
            "/relationships/\(page.id)/revelation", ["version": "1"], from: page.alignment)
        let revealed = try await owner.post(
            "/relationships/\(page.id)/revelation", ["version": "1"], from: page.alignment)
        let after = try await owner.get(page.alignment)
        let late = try await service.post(
            "/relationships/\(page.id)/bars", ["points.\(first)": "100"], from: page.alignment)

        #expect([early.status, revealed.status, late.status] == [403, 303, 409])
        #expect(after.text.contains("61") && after.text.contains("39"))
    }

    @Test func `a bar that is not at 100 cannot be agreed, and scaling is shown before it is used`()
        async throws
    {
        let owner = try await Installation().workspace()
        let page = try await Opened(by: owner, purchases: "")
        let first = try await page.attribute("First")
        let second = try await page.attribute("Second")
        let path = "/relationships/\(page.id)"
        _ = try await owner.post(
            path + "/bars", ["points.\(first)": "70", "points.\(second)": "30", "submit": "on"],
            from: page.alignment)

        let tooEarly = try await owner.postJSON(
            path + "/agreements", "{\"points\":{\"\(first)\":100}}")
        _ = try await owner.post(path + "/revelation", ["version": "1"], from: page.alignment)
        let short = try await owner.post(
            path + "/agreements", ["points.\(first)": "20", "points.\(second)": "20"],
            from: page.alignment)
        let scaled = try await owner.post(
            path + "/scaling",
            ["points.\(first)": "20", "points.\(second)": "20", "target": "agreed"],
            from: page.alignment)
        let shown = try await owner.get(try #require(scaled.location).withoutFragment)
        let notStored = try await owner.getJSON(page.alignment)
        let agreed = try await owner.post(
            path + "/agreements",
            ["points.\(first)": "50", "points.\(second)": "50", "note": "After <talk>"],
            from: page.alignment)
        let versions = try await owner.get(page.alignment)

        #expect(
            [tooEarly.status, short.status, scaled.status, agreed.status] == [409, 409, 303, 303])
        #expect(short.text.contains("The bar holds 40 of 100 points: give out 60 more"))
        #expect(short.text.contains("value=\"20\""))
        #expect(shown.text.contains("This is a proposal.") && shown.text.contains("value=\"50\""))
        #expect(notStored.text.contains("\"versions\":[]"))
        #expect(versions.text.contains("Version 1, agreed by owner of Meridian on 24 Nov 2026."))
        #expect(versions.text.contains("After &lt;talk&gt;"))
    }

    @Test func `two functions are compared, and it is said on what they differ`() async throws {
        let installation = try await Installation()
        let owner = try await installation.workspace()
        let service = try await installation.member(
            .contributor, of: owner.actor.workspace, function: .service)
        let page = try await Opened(by: owner, purchases: "")
        var ids: [String] = []
        for name in ["A", "B", "C", "D", "E"] { ids.append(try await page.attribute(name)) }
        for (someone, points) in [(owner, [40, 30, 20, 10, 0]), (service, [25, 30, 15, 10, 20])] {
            var fields = ["submit": "on"]
            for (id, number) in zip(ids, points) { fields["points.\(id)"] = String(number) }
            _ = try await someone.post(
                "/relationships/\(page.id)/bars", fields, from: page.alignment)
        }
        _ = try await owner.post(
            "/relationships/\(page.id)/revelation", ["version": "1"], from: page.alignment)

        let twin = try await owner.getJSON(page.alignment)
        let seen = try await owner.get(page.alignment)

        #expect(twin.text.contains("\"index\":\"80\""))
        #expect(seen.text.contains("All 2 bars agree 80 of 100, on average of the pairs."))
        #expect(seen.text.contains("They lose most on E: 10 points."))
        #expect(seen.text.contains("Kendall’s W 0.80"))
        #expect(
            seen.text.contains("E (0 : 20), A (40 : 25)")
                || seen.text.contains("E (20 : 0), A (25 : 40)"))
    }

    @Test func `a stale edit keeps both texts, a retired attribute stays as it was`() async throws {
        let owner = try await Installation().workspace()
        let page = try await Opened(by: owner, purchases: "")
        let attribute = try await page.attribute("Uptime")
        let path = "/attributes/\(attribute)"
        _ = try await owner.post(
            path, ["name": "Uptime", "what": "theirs", "version": "1"], from: page.alignment)

        let stale = try await owner.post(
            path, ["name": "Uptime", "what": "mine", "version": "1"], from: page.alignment)
        let retired = try await owner.post(
            path + "/retirement", ["version": "2"], from: page.alignment)
        let late = try await owner.postJSON(
            path, #"{"name":"Uptime"}"#, version: 3)

        #expect([stale.status, retired.status, late.status] == [412, 303, 409])
        #expect(stale.text.contains("<q>theirs</q>") && stale.text.contains("mine</textarea>"))
    }

    @Test func `outsiders meet one 404, and a reader may look but not change`() async throws {
        let installation = try await Installation()
        let owner = try await installation.workspace()
        let stranger = try await installation.workspace("Elsewhere")
        let reader = try await installation.member(.reader, of: owner.actor.workspace)
        let page = try await Opened(by: owner, purchases: "")
        let attribute = try await page.attribute("Uptime")
        let paths = [
            "/relationships/\(page.id)/attributes", "/relationships/\(page.id)/bars",
            "/relationships/\(page.id)/drivers", "/attributes/\(attribute)",
        ]

        for path in paths {
            let foreign = try await stranger.post(
                path, Opened.driver(attribute).merging(["version": "1"]) { $1 })
            let reading = try await reader.post(path, ["name": "X"])
            #expect([foreign.status, reading.status] == [404, 403], "\(path)")
        }
        let pages = [
            page.alignment, "/relationships/\(page.id)", "/history/relationship/\(page.id)",
        ]
        for path in pages {
            let statuses = try await [stranger.get(path).status, reader.get(path).status]
            #expect(statuses == [404, 200], "\(path)")
        }
    }
}

/// A relationship opened through its form.
struct Opened {
    let owner: Someone
    let id: String
    var alignment: String { "/relationships/\(id)/alignment" }

    init(by owner: Someone, name: String = "Lakeside Power", purchases: String) async throws {
        self.owner = owner
        let answer = try await owner.post(
            "/relationships",
            [
                "organizationName": name, "purchases.amount": purchases,
                "purchases.currency": "USD",
            ], from: "/relationships")
        id = try #require(answer.location?.split(separator: "/").last.map(String.init))
    }

    func attribute(_ name: String) async throws -> String {
        let answer = try await owner.postJSON(
            "/relationships/\(id)/attributes", "{\"name\":\"\(name)\",\"how\":\"It helps.\"}")
        return try #require(answer.jsonID)
    }

    /// 40 visits at $500, 10 times a year: $200,000.
    static func driver(_ attribute: String) -> [String: String] {
        [
            "attribute": attribute, "name": "Fewer field visits", "kind": "benefit",
            "quantity": "40", "quantityUnit": "visit", "unitValue": "500", "frequency": "10",
            "evidence": "measured",
        ]
    }
}

extension Answer {
    /// The id in a receipt.
    var jsonID: String? {
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
        return parts.firstIndex(of: "id").flatMap {
            parts.count > $0 + 2 ? String(parts[$0 + 2]) : nil
        }
    }
}

extension String {
    func canaries(_ texts: [String]) -> [String] { texts.filter { contains($0) } }
    var withoutFragment: String { String(prefix { $0 != "#" }) }
}
