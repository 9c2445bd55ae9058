import CustomerValue
import Testing
import UseCases

@testable import Web

/// The conversation through its three pages.
struct SessionTests {
    @Test func `the paper's two bars agree on 80 and the page says where they differ`()
        async throws
    {
        let room = try await Room.open(Installation().workspace())
        let blank = try await room.owner.get(room.path)
        let draft = try await room.owner.post(
            "\(room.path)/bar", room.points([25, 30, 15, 10], version: 0), from: room.path)
        let early = try await room.owner.post(
            "\(room.path)/bar/agreement", ["version": "1"], from: room.path)
        let saved = try await room.owner.post(
            "\(room.path)/bar", room.points([25, 30, 15, 10, 20], version: 1), from: room.path)
        let agreed = try await room.owner.post(
            "\(room.path)/bar/agreement", ["version": "2"], from: room.path)
        let page = try await room.owner.get(room.path)
        let twin = try await room.owner.getJSON(room.path)

        #expect(
            [draft, early, saved, agreed].map(\.status) == [303, 409, 303, 303])
        #expect(early.text.contains("give out 20 more, or scale to 100"))
        #expect(early.text.contains("Apply these points"))
        #expect(blank.text.contains("Yours to fill"))
        #expect(!blank.text.contains("of 100 in agreement"))
        #expect(
            page.text.contains(
                "<b>80</b><span>of 100 in agreement. <bdi>Lakeside Power</bdi> gives "
                    + "<strong><bdi>Sales support</bdi> 15 less</strong>, "
                    + "<strong><bdi>Delivery</bdi> 5 less</strong>, "
                    + "and adds <strong><bdi>Training</bdi>, 20</strong>."))
        #expect(twin.text.contains("\"agreement\":80"))
    }

    @Test func `what is agreed later changes nothing of a past conversation`() async throws {
        let room = try await Room.open(Installation().workspace())
        let owner = room.owner
        _ = try await owner.post(
            "\(room.path)/bar", room.points([25, 30, 15, 10, 20], version: 0), from: room.path)
        _ = try await owner.sendCurrent("{}", to: "\(room.path)/closure")
        owner.installation.clock.advance(days: 1)
        try await room.agree([10, 20, 30, 30, 10], version: 2)
        let planned = try await owner.postJSON(
            "/relationships/\(room.table.relationship)/sessions",
            "{\"startsAt\":\"2026-12-24T08:51:00Z\"}")
        let past = try await owner.getJSON(room.path)
        let next = try await owner.getJSON("/sessions/\(#require(planned.jsonID))")
        _ = try await owner.postJSON("\(room.path)/notes/composition", "{}")
        let notes = try await owner.getJSON("\(room.path)/notes")

        #expect(past.text.contains("\"agreement\":80"))
        #expect(past.text.contains("\"\(room.attributes[0])\":40"))
        #expect(next.text.contains("\"\(room.attributes[0])\":10"))
        #expect(notes.text.contains("You gave this 25 of 100 points. We had expected 40."))
    }

    @Test func `scaling is shown first and then applied without a script`() async throws {
        let room = try await Room.open(Installation().workspace())
        _ = try await room.owner.post(
            "\(room.path)/bar", room.points([30, 20, 10], version: 0), from: room.path)
        let page = try await room.owner.get(room.path)
        let applied = try await room.owner.post(
            "\(room.path)/bar", room.points([50, 33, 17], version: 1), from: room.path)
        let twin = try await room.owner.getJSON(room.path)

        #expect(
            page.text.contains(
                "<input type=\"hidden\" name=\"points.\(room.attributes[2])\" value=\"17\">"))
        #expect(applied.status == 303)
        #expect(twin.text.contains("\"total\":100"))
    }

    @Test func `a retried note is one item and a stale bar keeps both sides' points`()
        async throws
    {
        let room = try await Room.open(Installation().workspace())
        let note = [
            "change": "0192f000-0000-7000-8000-000000000001", "page": "today",
            "attribute": room.attributes[0].description,
            "person": room.table.person.id.description,
            "what": "You sit with <our> sales", "how": "Three customers a year",
            "quote": "Last year it was four.",
        ]
        let first = try await room.owner.post("\(room.path)/items", note, from: room.path)
        let again = try await room.owner.post("\(room.path)/items", note, from: room.path)
        let empty = try await room.owner.post(
            "\(room.path)/items", ["page": "today"], from: room.path)
        _ = try await room.owner.post(
            "\(room.path)/bar", room.points([44], version: 0), from: room.path)
        let stale = try await room.owner.post(
            "\(room.path)/bar", room.points([55], version: 0), from: room.path)
        let twin = try await room.owner.getJSON(room.path)

        #expect([first, again, empty, stale].map(\.status) == [303, 303, 422, 412])
        #expect(twin.text.matches(of: /You sit with <our> sales/).count == 1)
        #expect(stale.text.contains("value=\"55\""))
        #expect(stale.text.contains("Lakeside Power says"))
        #expect(stale.text.contains("You sit with &lt;our&gt; sales"))
    }

    @Test func `the pot is agreed when nothing is left of it`() async throws {
        let room = try await Room.open(Installation().workspace())
        let repair = try await room.table.opportunity("Faster repair")
        let people = try await room.table.opportunity("More sales support")
        let path = "\(room.path)/allocations"
        let over = try await room.owner.post(
            path, ["version": "0", "amounts.\(repair)": "700,000", "amounts.\(people)": "400000"],
            from: "\(room.path)/future")
        let page = try await room.owner.get("\(room.path)/future")
        let early = try await room.owner.post(
            "\(path)/agreement", ["version": "1"], from: "\(room.path)/future")
        let exact = try await room.owner.postJSON(
            path, "{\"amounts\":{\"\(repair)\":\"700000\",\"\(people)\":\"300000\"}}", version: 1)
        let agreed = try await room.owner.postJSON("\(path)/agreement", "{}", version: 2)
        let twin = try await room.owner.getJSON("\(room.path)/future")

        #expect(
            [over, page, early, exact, agreed].map(\.status) == [303, 200, 409, 200, 200])
        #expect(page.text.contains("$100,000 too much"))
        #expect(
            twin.text.contains("\"remainder\":{\"amount\":\"0.00\",\"currency\":\"USD\"}"))
    }

    @Test(arguments: [
        ("{\"kind\":\"exact\",\"label\":\"Uptime\"}", 422, "amount.amount"),
        ("{\"kind\":\"withheld\"}", 422, "label"),
        (
            "{\"kind\":\"range\",\"label\":\"u\","
                + "\"amount\":{\"amount\":\"2\",\"currency\":\"USD\"},"
                + "\"upTo\":{\"amount\":\"1\",\"currency\":\"USD\"}}", 422, "upTo.amount"
        ),
        ("{\"kind\":\"scale\",\"label\":\"u\",\"step\":6}", 422, "step"),
        ("{\"kind\":\"withheld\",\"label\":\"Uptime\"}", 201, "\"version\":1"),
    ])
    func `a number is exact, a range, a step of five or withheld`(
        body: String, status: Int, text: String
    ) async throws {
        let room = try await Room.open(Installation().workspace())
        let answer = try await room.owner.postJSON("\(room.path)/statements", body)
        let page = try await room.owner.get("\(room.path)/measure")
        #expect(answer.status == status)
        #expect(answer.text.contains(text))
        #expect(page.text.contains("data-label=\"Value\">Not shared") == (status == 201))
    }

    @Test func `the scale and data requests are kept, answered and shown`() async throws {
        let room = try await Room.open(Installation().workspace())
        let page = "\(room.path)/measure"
        let scale = try await room.owner.post(
            "\(room.path)/scale", ["healthyToday": "4", "version": "0"], from: page)
        let request = try await room.owner.postJSON(
            "\(room.path)/data-requests",
            "{\"question\":\"Hours of rework\",\"owner\":\"Tom\",\"dueOn\":\"2026-12-01\"}")
        let id = try #require(request.text.firstMatch(of: /"id":"([^"]+)"/)?.1)
        let answered = try await room.owner.post(
            "/data-requests/\(id)/answer", ["answer": "25 days <exactly>", "version": "1"],
            from: page)
        let shown = try await room.owner.get(page)
        #expect([scale, answered].map(\.status) == [303, 303])
        #expect(shown.text.contains("value=\"4\" selected"))
        #expect(shown.text.contains("25 days &lt;exactly&gt;"))
    }

    @Test func `a number and a request are corrected and taken back; history keeps them`()
        async throws
    {
        let room = try await Room.open(Installation().workspace())
        let page = "\(room.path)/measure"
        let number = try await room.owner.postJSON(
            "\(room.path)/statements",
            #"{"kind":"exact","label":"Uptime","amount":{"amount":"24000","currency":"USD"}}"#)
        let request = try await room.owner.postJSON(
            "\(room.path)/data-requests",
            #"{"question":"Rework","owner":"Nobody we know","dueOn":"2026-12-01"}"#)
        let ids = try [number, request].map { answer in
            String(try #require(answer.text.firstMatch(of: /"id":"([^"]+)"/)?.1))
        }
        let corrected = try await room.owner.post(
            "/statements/\(ids[0])",
            [
                "kind": "exact", "label": "Uptime", "amount.amount": "42000",
                "amount.currency": "USD", "version": "1",
            ], from: page)
        let changed = try await room.owner.post(
            "/data-requests/\(ids[1])",
            [
                "question": "Rework", "owner": room.table.person.name, "dueOn": "2026-12-08",
                "version": "1",
            ], from: page)
        let shown = try await room.owner.get(page).text
        let stale = try await room.owner.post(
            "/statements/\(ids[0])/withdrawal", ["version": "1"], from: page)
        let back = try await room.owner.post(
            "/statements/\(ids[0])/withdrawal", ["version": "2"], from: page)
        let off = try await room.owner.post(
            "/data-requests/\(ids[1])/withdrawal", ["version": "2"], from: page)
        let twin = try await room.owner.getJSON(page).text
        let late = try await room.owner.post(
            "/data-requests/\(ids[1])/answer", ["answer": "x", "version": "3"], from: page)
        let history = try await room.owner.get("/history/session/\(room.session)").text
        #expect(
            [corrected, changed, stale, back, off, late].map(\.status)
                == [303, 303, 412, 303, 303, 409])
        #expect(shown.contains("$42,000") && !shown.contains("$24,000"))
        #expect(shown.contains("Ruth of Lakeside Power (theirs), by"))
        #expect(twin.contains("\"statements\":[]") && twin.contains("\"dataRequests\":[]"))
        #expect(history.contains("24000") && history.contains("42000"))
        #expect(history.contains("Nobody we know"))
    }

    @Test func `strangers, readers and cancelled sessions are refused`() async throws {
        let installation = try await Installation()
        let room = try await Room.open(installation.workspace())
        let reader = try await installation.member(.reader, of: room.owner.actor.workspace)
        let foreign = try await installation.workspace("Elsewhere")
        let note = ["page": "today", "what": "x"]
        let refused = [
            try await reader.post("\(room.path)/items", note).status,
            try await foreign.get(room.path).status,
            try await foreign.post("\(room.path)/items", note).status,
            try await room.table.guest.get(room.path).status,
            try await room.table.guest.get("\(room.path)/notes").status,
        ]
        let cancelled = try await room.owner.postJSON(
            "\(room.path)/cancellation", "{}", version: 1)
        let late = try await room.owner.postJSON(
            "\(room.path)/items", "{\"page\":\"today\",\"what\":\"x\"}")
        #expect(refused == [403, 404, 404, 404, 404])
        #expect([cancelled.status, late.status] == [200, 409])
    }
}
