import CustomerValue
import Testing
import UseCases

@testable import Web

/// What a guest does from their own seat.
struct SeatTests {
    private func invited() async throws -> Invited {
        try await Invited.set(Installation(hasMailServer: true).workspace("Meridian"))
    }

    @Test(arguments: InvitationReply.allCases)
    func `the planner shows what was answered`(_ reply: InvitationReply) async throws {
        let invited = try await invited()
        let browser = try await invited.entered()
        let sent = try await browser.post(
            "\(invited.seat)/reply", ["reply": reply.rawValue, "note": "Thursday <b>"],
            from: invited.seat)
        let page = try await browser.get(invited.seat).text
        let plan = try await invited.owner.get("/sessions/\(invited.session)/plan").text
        #expect(sent.status == 303)
        #expect(page.contains(SeatWords.said(reply)))
        #expect(plan.contains(InvitingWords.reply(reply)))
        #expect(plan.contains("Thursday &lt;b&gt;"))
    }

    @Test func `another time needs to be said`() async throws {
        let invited = try await invited()
        let browser = try await invited.entered()
        let sent = try await browser.post(
            "\(invited.seat)/reply", ["reply": "anotherTime"], from: invited.seat)
        #expect(sent.status == 422)
        #expect(sent.text.contains("value=\"anotherTime\" selected"))
    }

    @Test func `points are given once the conversation begins; any draft is kept`() async throws {
        let invited = try await invited()
        let browser = try await invited.entered()
        let bar = "\(invited.seat)/bar"
        let early = try await browser.post(
            bar, invited.points([20, 20, 20, 20, 20], version: 0), from: invited.seat)
        invited.installation.clock.advance(minutes: 50)
        let draft = try await browser.post(
            bar, invited.points([40, 30], version: 0), from: invited.seat)
        let kept = try await browser.get(invited.seat).text
        let full = try await browser.post(
            bar, invited.points([40, 30, 20, 10, 0], version: 1), from: invited.seat)
        let done = try await browser.get(invited.seat).text
        let stale = try await browser.post(
            bar, invited.points([100], version: 1), from: invited.seat)
        let hidden = try await invited.owner.getJSON(
            "/sessions/\(invited.session)?person=\(invited.person.id)")
        _ = try await invited.owner.postJSON(
            "/sessions/\(invited.session)/revelation", #"{"kind":"bar"}"#, version: 0)
        let ours = try await invited.owner.getJSON("/sessions/\(invited.session)")
        #expect([early, draft, full, stale].map(\.status) == [409, 303, 303, 412])
        #expect(kept.contains("70 of 100 points. 30 are still to give"))
        #expect(done.contains(SeatWords.sent))
        #expect(!hidden.text.contains("\"\(invited.attributes[0])\":40"))
        #expect(ours.text.contains("\"\(invited.attributes[0])\":40"))
    }

    @Test func `a mark is seen by the other side with its name, and is taken back`() async throws {
        let invited = try await invited()
        let browser = try await invited.entered()
        invited.installation.clock.advance(minutes: 50)
        let mark = ["attribute": invited.attributes[1].description, "kind": "keepThis"]
        let places = [
            "/sessions/\(invited.session)",
            "/relationships/\(invited.table.relationship)/alignment",
        ]
        func seen() async throws -> [Bool] {
            var seen: [Bool] = []
            for place in places {
                let text = try await invited.owner.get(place).text
                seen.append(text.contains("Keep this: 1 (Rita of Lakeside Power)"))
            }
            return seen
        }
        let marked = try await browser.post("\(invited.seat)/marks", mark, from: invited.seat)
        let twice = try await browser.post("\(invited.seat)/marks", mark, from: invited.seat)
        let page = try await browser.get(invited.seat).text
        let before = try await seen()
        let taken = try await browser.post(
            "\(invited.seat)/marks/removal", mark, from: invited.seat)
        let after = try await seen()
        #expect([marked, twice, taken].map(\.status) == [303, 303, 303])
        #expect(page.contains("aria-pressed=\"true\""))
        #expect(before == [true, true])
        #expect(after == [false, false])
    }

    @Test func `nobody takes another's seat`() async throws {
        let invited = try await invited()
        let other = try await Invited.set(invited.owner, "CANARY Grid")
        let browser = try await other.entered()
        invited.installation.clock.advance(minutes: 50)
        let own = try await browser.get(other.seat)
        let statuses = [
            try await browser.get(invited.seat).status,
            try await browser.post(
                "\(invited.seat)/bar", invited.points([100], version: 0), from: other.seat
            ).status,
            try await browser.post(
                "\(invited.seat)/reply", ["reply": "accepted"], from: other.seat
            ).status,
            try await browser.post(
                "\(invited.seat)/marks",
                ["attribute": invited.attributes[0].description, "kind": "keepThis"],
                from: other.seat
            ).status,
            // A colleague of the same company who has no seat.
            try await invited.table.guest.get(invited.seat).status,
            try await invited.owner.get(invited.seat).status,
        ]
        let foreignMark = try await browser.post(
            "\(other.seat)/marks",
            ["attribute": invited.attributes[0].description, "kind": "keepThis"],
            from: other.seat)
        let linked = try await browser.get(invited.link).text
        #expect(statuses == [404, 404, 404, 404, 404, 403])
        #expect(own.status == 200 && !own.text.contains("Lakeside"))
        #expect(foreignMark.status == 422)
        #expect(!linked.contains("CANARY"))
    }

    @Test func `in a customer's workspace the supplier's people are asked in their own words`()
        async throws
    {
        let owner = try await Installation(hasMailServer: true).workspace(
            "Lakeside", kind: .customer)
        let invited = try await Invited.set(owner, "Meridian Flow")
        let page = try await Browser(invited.installation).get(invited.link).text
        #expect(page.contains("your work is worth to it"))
        #expect(!page.contains("Nothing will be sold"))
    }

    @Test func `in a customer's workspace the supplier's people answer, give points and mark`()
        async throws
    {
        let owner = try await Installation(hasMailServer: true).workspace(
            "Lakeside", kind: .customer)
        let invited = try await Invited.set(owner, "Meridian Flow")
        let browser = try await invited.entered()
        let replied = try await browser.post(
            "\(invited.seat)/reply", ["reply": "accepted"], from: invited.seat)
        invited.installation.clock.advance(minutes: 50)
        let page = try await browser.get(invited.seat).text
        let given = try await browser.post(
            "\(invited.seat)/bar", invited.points([40, 30, 20, 10, 0], version: 0),
            from: invited.seat)
        let marked = try await browser.post(
            "\(invited.seat)/marks",
            ["attribute": invited.attributes[0].description, "kind": "newToUs"],
            from: invited.seat)
        let alone = try await owner.getJSON("/sessions/\(invited.session)").text
        let shown = try await owner.sendCurrent(
            "{\"kind\":\"bar\"}", to: "/sessions/\(invited.session)/revelation")
        let session = try await owner.get(
            "/sessions/\(invited.session)?person=\(invited.person.id)"
        ).text
        let twin = try await owner.getJSON("/sessions/\(invited.session)").text
        #expect([replied, given, marked, shown].map(\.status) == [303, 303, 303, 200])
        #expect(!alone.contains("\"\(invited.attributes[0])\":40"))
        #expect(page.contains("what of your work is worth most to them"))
        #expect(!page.contains("your business"))
        #expect(session.contains("New to us: 1 (Rita of Meridian Flow)"))
        #expect(twin.contains("\"\(invited.attributes[0])\":40"))
    }
}
