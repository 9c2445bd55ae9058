import CustomerValue
import Testing
import UseCases

@testable import Web

/// Attributes that mean the same, within a relationship and across them.
struct CatalogueTests {
    @Test func `merged attributes read as one in every bar, until they are separated`()
        async throws
    {
        let owner = try await Installation().workspace()
        let page = try await Opened(by: owner, purchases: "")
        let ids = try await page.attributes(["Uptime", "Reliability", "Repair"])
        try await page.fill(ids, [50, 30, 20], by: owner)
        let path = "/relationships/\(page.id)"
        _ = try await owner.sendCurrent("{}", to: "\(path)/revelation")
        _ = try await owner.postJSON(
            "\(path)/agreements", "{\"points\":{\"\(ids[0])\":50,\"\(ids[1])\":50}}")

        _ = try await owner.post(
            "\(path)/simple-drivers", Opened.driver(ids[1]), from: page.alignment)

        let itself = try await owner.postJSON(
            "\(path)/merges", "{\"attribute\":\"\(ids[1])\",\"into\":\"\(ids[1])\"}")
        let merged = try await owner.post(
            "\(path)/merges", ["attribute": ids[1], "into": ids[0]], from: page.alignment)
        let twin = try await owner.getJSON(page.alignment)
        let seen = try await owner.get(page.alignment)
        // A merge of merges is one step long again.
        let further = try await owner.postJSON(
            "\(path)/merges", "{\"attribute\":\"\(ids[0])\",\"into\":\"\(ids[2])\"}")
        let all = try await owner.getJSON(page.alignment)
        let separated = try await [ids[1], ids[0]].asyncMap {
            try await owner.sendCurrent("{}", to: "/attributes/\($0)/separation").status
        }
        let again = try await owner.getJSON(page.alignment)
        let twice = try await owner.sendCurrent("{}", to: "/attributes/\(ids[0])/separation")

        #expect(
            [itself.status, merged.status, further.status, twice.status] == [422, 303, 200, 409])
        #expect(separated == [200, 200])
        #expect(twin.points(of: ids) == [[80, nil, 20], [100, nil, nil]])
        #expect(seen.text.contains("Reliability reads as Uptime."))
        #expect(twin.text.contains("\"impliedPoints\":{\"\(ids[0])\":100}"))
        #expect(again.text.contains("\"impliedPoints\":{\"\(ids[1])\":100}"))
        #expect(all.points(of: ids) == [[nil, nil, 100], [nil, nil, 100]])
        #expect(again.points(of: ids) == [[50, 30, 20], [50, 50, nil]])
    }

    @Test func `one name in two relationships is one entry, and others can be taken over`()
        async throws
    {
        let owner = try await Installation().workspace()
        let here = try await Opened(by: owner, purchases: "")
        let there = try await Opened(by: owner, name: "Northern Grid", purchases: "")
        _ = try await here.attributes(["Uptime", "Training"])
        _ = try await there.attributes(["uptime"])
        let entries = try await owner.entries()
        let training = try #require(entries["Training"])

        let taken = try await owner.post(
            "/relationships/\(there.id)/attributes", ["catalogue": training],
            from: there.alignment)
        let nothing = try await owner.postJSON("/relationships/\(there.id)/attributes", "{}")
        let seen = try await owner.get("/attributes")
        let twin = try await owner.getJSON(there.alignment)

        #expect([taken.status, nothing.status] == [303, 422])
        #expect(Set(entries.keys) == ["Uptime", "Training"])
        #expect(seen.text.contains("Lakeside Power, Northern Grid"))
        #expect(twin.text.contains("\"name\":\"Training\",\"what\":\"\",\"how\":\"It helps.\""))
    }

    @Test func `entries that mean the same are merged, reworded and separated`() async throws {
        let owner = try await Installation().workspace()
        let here = try await Opened(by: owner, purchases: "")
        let there = try await Opened(by: owner, name: "Northern Grid", purchases: "")
        _ = try await here.attributes(["Uptime"])
        _ = try await there.attributes(["Availability"])
        let entries = try await owner.entries()
        let uptime = try #require(entries["Uptime"])
        let availability = try #require(entries["Availability"])

        let taken = try await owner.sendCurrent(
            "{\"name\":\"uptime\"}", to: "/catalogue/\(availability)")
        let merged = try await owner.sendCurrent(
            "{\"into\":\"\(uptime)\"}", to: "/catalogue/\(availability)/merge")
        let seen = try await owner.get("/attributes")
        let one = try await owner.get("/catalogue/\(availability)")
        _ = try await there.attributes(["availability "])
        let still = try await owner.entries()
        let reworded = try await owner.sendCurrent(
            "{\"name\":\"Hours of work\"}", to: "/catalogue/\(uptime)")
        let separated = try await owner.sendCurrent(
            "{}", to: "/catalogue/\(availability)/separation")
        let names = try await owner.entries().keys

        #expect(
            [taken.status, merged.status, reworded.status, separated.status] == [
                409, 200, 200, 200,
            ])
        #expect(seen.text.contains("Lakeside Power, Northern Grid"))
        #expect(one.text.contains("This attribute was merged") && one.text.contains("Uptime"))
        #expect(Set(still.keys) == ["Uptime"])
        #expect(Set(names) == ["Hours of work", "Availability"])
    }

    @Test func `sixty attributes in any script still read, and a page stays small`() async throws {
        let owner = try await Installation().workspace()
        let page = try await Opened(by: owner, purchases: "")
        let names = (1...60).map { number in
            switch number % 3 {
            case 0: "تدريب العاملين \(number)"
            case 1: "🔧 Repair within two days, wherever the site may be, number \(number)"
            default: "\(number)" + String(repeating: "x", count: 78)
            }
        }
        let ids = try await page.attributes(names)
        let long = String(repeating: "n", count: 301)
        let refused = try await owner.post(
            "/relationships/\(page.id)/attributes", ["name": long], from: page.alignment)
        let full = try await owner.postJSON(
            "/relationships/\(page.id)/attributes", "{\"name\":\"One more\"}")
        let own = try await owner.get("\(page.alignment)/bar")
        try await page.fill(ids, [2, 98] + Array(repeating: 0, count: 58), by: owner)
        _ = try await owner.sendCurrent("{}", to: "/relationships/\(page.id)/revelation")

        let seen = try await owner.get(page.alignment)
        let edited = try await owner.get("\(page.alignment)?edit=\(ids[0])")

        #expect([refused.status, full.status] == [422, 409])
        #expect(refused.text.contains("300") && refused.text.contains(long))
        #expect(names.filter { !seen.text.contains($0) || !own.text.contains($0) } == [])
        #expect(edited.text.contains("action=\"/attributes/\(ids[0])\""))
        #expect([seen, own].map { $0.text.utf8.count < 110_000 } == [true, true])
    }
}

extension Someone {
    /// The living entries of the catalogue by name.
    fileprivate func entries() async throws -> [String: String] {
        let twin = try await getJSON("/attributes")
        let found = twin.text.matches(of: /"entry":\{"id":"([^"]+)","name":"([^"]+)"/)
        return Dictionary(
            found.map { (String($0.2), String($0.1)) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Answer {
    /// The revealed bar and the agreed one, by attribute.
    fileprivate func points(of attributes: [String]) -> [[Int?]] {
        let bars = [
            /"bars":\[[^\]]*?"points":\{([^}]*)\}/,
            /"versions":\[[^\]]*?"points":\{([^}]*)\}/,
        ]
        return bars.map { bar in
            let points = text.firstMatch(of: bar).map { String($0.1) } ?? ""
            return attributes.map { id in
                points.split(separator: ",").first { $0.contains(id) }
                    .flatMap { $0.split(separator: ":").last }.flatMap { Int($0) }
            }
        }
    }
}

extension [String] {
    fileprivate func asyncMap<Value>(
        _ transform: (String) async throws -> Value
    ) async throws -> [Value] {
        var values: [Value] = []
        for text in self { values.append(try await transform(text)) }
        return values
    }
}
