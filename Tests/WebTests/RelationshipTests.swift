import CustomerValue
import Foundation
import Testing
import UseCases

@testable import Web

struct RelationshipTests {
    @Test func `a relationship opened by form is listed on the page and in its JSON twin`()
        async throws
    {
        let owner = try await Installation().workspace()

        let opened = try await owner.post(
            "/relationships", ["organizationName": "Lakeside <Power>"], from: "/relationships")
        let page = try await owner.get("/relationships")
        let twin = try await owner.getJSON("/relationships")

        #expect(opened.status == 303)
        #expect(page.text.contains("Lakeside &lt;Power&gt;"))
        #expect(twin.text.contains("\"organizationName\":\"Lakeside <Power>\""))
    }

    @Test func `a refused form comes back with what was typed`() async throws {
        let owner = try await Installation().workspace()

        let refused = try await owner.post(
            "/relationships",
            [
                "organizationName": " ", "segment": "kept text", "purchases.amount": "-5",
                "purchases.currency": "USD",
            ], from: "/relationships")

        #expect(refused.status == 422)
        #expect(refused.text.contains("value=\"kept text\""))
        #expect(refused.text.contains("Please fill this in."))
        #expect(refused.text.contains("This cannot be negative."))
    }

    @Test func `the list is filtered by text, goes on by cursor and leaves as a harmless table`()
        async throws
    {
        let owner = try await Installation().workspace()
        for name in ["=cmd|calc", "Lakeside Power", "100%_Grid", "Northern \"Grid\""] {
            _ = try await Opened(by: owner, name: name, purchases: "")
        }

        let grids = try await owner.getJSON("/relationships?q=gRID")
        let literal = try await owner.getJSON("/relationships?q=%25_")
        let first = try await owner.get("/relationships?limit=1")
        let table = try await owner.get("/tables/relationships?q=")

        #expect(grids.text.names == ["100%_Grid", "Northern \"Grid\""])
        #expect(literal.text.names == ["100%_Grid"])
        #expect(first.text.contains("?after=100%25_Grid%0A"))
        #expect(
            table.text.components(separatedBy: "\r\n").map { String($0.prefix(18)) }
                == [
                    "Customer,Segment,A", "100%_Grid,,owner o", "'=cmd|calc,,owner ",
                    "Lakeside Power,,ow", "\"Northern \"\"Grid\"\"", "",
                ])
    }

    @Test func `parts, people, purchases and details are kept by form and by JSON`() async throws {
        let owner = try await Installation().workspace()
        let opened = try await Opened(by: owner, purchases: "")
        let path = "/relationships/\(opened.id)"

        let part = try await owner.postJSON(
            path + "/organizations", #"{"name":"Plant 7","level":"site"}"#)
        let person = try await owner.post(
            path + "/people",
            [
                "name": "Ana <Ruiz>", "email": "Ana@Example.com", "title": "Head",
                "function": "maintenance", "level": "manager",
                "organization": try #require(part.jsonID),
            ], from: path)
        let bought = try await owner.post(
            path + "/purchases",
            ["year": "2025", "purchases.amount": "1500", "purchases.currency": "USD"], from: path)
        let edited = try await owner.post(
            path,
            [
                "segment": "Utilities", "version": "1",
                "accountManager": try #require(owner.actor.memberID).description,
            ], from: path)
        let stale = try await owner.post(
            path,
            [
                "segment": "Energy", "version": "1",
                "accountManager": try #require(owner.actor.memberID).description,
            ], from: path)
        let page = try await owner.get(path)

        let statuses = [part, person, bought, edited, stale].map(\.status)
        #expect(statuses == [201, 303, 303, 303, 412])
        #expect(stale.text.contains("<q>Utilities</q>") && stale.text.contains("value=\"Energy\""))
        for text in ["Plant 7", "Ana &lt;Ruiz&gt;", "ana@example.com", "$1,500", "Utilities"] {
            #expect(page.text.contains(text), "\(text)")
        }
    }

    @Test func `history says who did what, field by field, part by part`() async throws {
        let owner = try await Installation().workspace()
        let opened = try await Opened(by: owner, purchases: "")
        for amount in ["1500", "2500"] {
            _ = try await owner.post(
                "/relationships/\(opened.id)/purchases",
                ["year": "2025", "purchases.amount": amount, "purchases.currency": "USD"])
        }

        let record = try await owner.get("/history/relationship/\(opened.id)")
        let part = try await owner.getJSON("/history?limit=1")
        let rest = try await owner.getJSON("/history?limit=5&before=3")
        let nowhere = try await [
            owner.get("/history/relationship/\(UUID())").status,
            owner.get("/history/sofa/\(opened.id)").status,
        ]

        #expect(record.text.contains("<b>Record purchases</b> owner of Meridian"))
        #expect(record.text.contains("<del>1500.00 USD</del> <ins>2500.00 USD</ins>"))
        #expect(part.text.contains("\"next\":\"3\""))
        #expect(rest.text.contains("\"deed\":\"createRelationship\""))
        #expect(nowhere == [404, 422])
    }
}

extension String {
    /// The organisation names in a JSON listing.
    fileprivate var names: [String] {
        let marker = "\"organizationName\":\""
        return components(separatedBy: marker).dropFirst().map { part in
            String(
                part.prefix(
                    part.distance(
                        from: part.startIndex,
                        to: part.range(of: "\",\"")?.lowerBound ?? part.endIndex))
            )
            .replacingOccurrences(of: "\\\"", with: "\"")
        }
    }
}
