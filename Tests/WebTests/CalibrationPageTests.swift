import CustomerValue
import Testing
import UseCases

@testable import Web

struct CalibrationPageTests {
    @Test func `before any bar is revealed the page says what to do next`() async throws {
        let owner = try await Installation().workspace()
        let page = try await Opened(by: owner, purchases: "")
        let address = "/relationships/\(page.id)/calibration"

        let seen = try await owner.get(address)
        let twin = try await owner.getJSON(address)

        #expect(seen.text.contains("Nothing to compare yet. Reveal the bars"))
        #expect(twin.text.contains("\"rounds\":[]"))
    }

    @Test func `the function that knew the customer best is named, and no person`() async throws {
        let installation = try await Installation()
        let owner = try await installation.workspace()
        let service = try await installation.member(
            .contributor, of: owner.actor.workspace, function: .service)
        let page = try await Opened(by: owner, purchases: "")
        let ids = try await page.attributes(["A", "B", "C", "D", "E"])
        try await page.fill(ids, [40, 30, 20, 10, 0], by: owner)
        try await page.fill(ids, [25, 30, 20, 10, 15], by: service)
        let path = "/relationships/\(page.id)"
        _ = try await owner.sendCurrent("{}", to: "\(path)/revelation")
        let agreed = try await owner.postJSON(
            "\(path)/agreements", "{\"points\":{\"\(ids[0])\":100}}")
        try await page.hear(ids, [25, 30, 15, 10, 20])

        let seen = try await owner.get("\(path)/calibration")
        let twin = try await owner.getJSON("\(path)/calibration")
        let relationship = try await owner.get(path)

        #expect(agreed.status == 200)
        #expect(seen.text.contains("Closest to the customer: Service, 95 of 100."))
        #expect(seen.text.contains("Our agreed bar met the customer’s at 25"))
        #expect(!seen.text.contains("contributor of Meridian"))
        #expect(twin.text.contains("\"function\":\"sales\",\"index\":\"80\""))
        #expect(relationship.text.contains("Closest to the customer: Service, 95 of 100."))
    }
}

extension Opened {
    /// A session in which the customer agrees on a bar.
    fileprivate func hear(_ attributes: [String], _ points: [Int]) async throws {
        let clock = owner.installation.clock
        let session = try await owner.postJSON(
            "/relationships/\(id)/sessions", "{\"startsAt\":\"2026-11-24T10:00:00Z\"}")
        let path = "/sessions/\(try #require(session.jsonID))"
        let pairs = zip(attributes, points).map { "\"\($0)\":\($1)" }.joined(separator: ",")
        clock.advance(minutes: 120)
        let steps = [
            (path + "/bar", "{\"points\":{\(pairs)}}"), (path + "/bar/agreement", "{}"),
            (path + "/closure", "{}"),
        ]
        for (address, body) in steps {
            let answer = try await owner.sendCurrent(body, to: address)
            #expect(answer.status < 300, "\(address) \(answer.text)")
        }
    }
}
