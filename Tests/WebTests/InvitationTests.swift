import CustomerValue
import HTTPTypes
import Testing
import UseCases

@testable import Web

/// The link that shows a conversation, and the code that opens the door.
struct InvitationTests {
    private func invited(email: String? = "ruth@lakeside.example") async throws -> Invited {
        try await Invited.set(
            Installation(hasMailServer: true).workspace("Meridian"), email: email)
    }

    @Test func `a link is read without an account, again and again, and shows nothing inside`()
        async throws
    {
        let invited = try await invited()
        let browser = Browser(invited.installation)
        let first = try await browser.get(invited.link)
        let second = try await Browser(invited.installation).get(invited.link)
        #expect([first.status, second.status] == [200, 200])
        #expect(browser.sessionToken == nil)
        #expect(first.text.contains("Rita of Lakeside Power"))
        #expect(first.text.contains("Nothing to prepare"))
        #expect(first.text.contains("Within 7 days"))
        #expect(first.text.contains("r…@lakeside.example"))
        #expect(!first.text.contains("ruth@"))
        #expect(!first.text.contains("INSIDE") && !first.text.contains("Strength"))
    }

    @Test func `the agreed bar is readable from its release until it is withheld`() async throws {
        let invited = try await invited()
        let release = "/sessions/\(invited.session)/release"
        let browser = Browser(invited.installation)
        let given = try await invited.owner.postJSON(release, "{}")
        let open = try await browser.get(invited.link).text
        let taken = try await invited.owner.postJSON("\(release)/removal", "{}")
        let closed = try await browser.get(invited.link).text
        let history = try await invited.owner.get("/history/session/\(invited.session)").text
        #expect([given.status, taken.status] == [200, 200])
        #expect(open.contains("Strength 5") && !open.contains("INSIDE"))
        #expect(!closed.contains("Strength"))
        #expect(history.contains("Release hypothesis") && history.contains("Withhold hypothesis"))
    }

    @Test func `money is released only as the calculations of the agreed version`() async throws {
        let invited = try await invited()
        let place = ["relationship": invited.table.relationship.description]
        try await invited.owner.make(
            AddSimpleDriver.self, place,
            """
            {"name":"Fewer visits","kind":"benefit","quantity":"25","unitValue":"650",
            "frequency":"1","evidence":"supplierEstimated"}
            """)
        let points = invited.attributes.map { "\"\($0)\":20" }.joined(separator: ",")
        try await invited.owner.make(AgreeBar.self, place, "{\"points\":{\(points)}}")
        try await invited.owner.make(
            AddSimpleDriver.self, place,
            """
            {"name":"Later","kind":"benefit","quantity":"1","unitValue":"9","frequency":"1",
            "evidence":"supplierEstimated"}
            """)
        let release = "/sessions/\(invited.session)/release"
        var pages: [String] = []
        for body in [#"{"withMoney":true}"#, "{}"] {
            _ = try await invited.owner.postJSON(release, body)
            pages.append(try await Browser(invited.installation).get(invited.link).text)
        }
        #expect(pages[0].contains("Fewer visits") && pages[0].contains("16,250"))
        #expect(!pages[0].contains("Later") && !pages[0].contains("DVP"))
        #expect(!pages[1].contains("Fewer visits") && !pages[1].contains("16,250"))
    }

    @Test func `the calendar file of the page is the meeting of the mails`() async throws {
        let invited = try await invited()
        let browser = Browser(invited.installation)
        let page = try await browser.get(invited.link)
        let file = try await browser.get("\(invited.link)/calendar")
        let again = try await Browser(invited.installation).get("\(invited.link)/calendar")
        #expect(page.text.contains("\(invited.link)/calendar"))
        #expect(file.status == 200 && file.text == again.text)
        #expect(file.text.contains("UID:\(invited.session)@parley"))
        #expect(file.text.contains("METHOD:PUBLISH") && !file.text.contains("ATTENDEE"))
        _ = try await invited.owner.makeCurrent(
            CancelSession.self, ["session": invited.session.description])
        #expect(try await browser.get("\(invited.link)/calendar").status == 410)
        #expect(try await browser.get("/invitations/abc/calendar").status == 404)
    }

    @Test func `a mailed code lets its browser in once`() async throws {
        let invited = try await invited()
        let browser = Browser(invited.installation)
        let asked = try await invited.askForCode(browser)
        let code = try await invited.mailedCode()
        let looked = try await browser.get(invited.link).text
        let entered = try await invited.enter(code, browser)
        let seat = try await browser.get(invited.seat)
        _ = try await browser.post("/sign-out", from: "/account")
        let again = try await invited.enter(code, browser)
        #expect(asked.status == 303)
        #expect(code.count == 6 && !looked.contains(code))
        #expect([entered.status, seat.status] == [303, 200])
        #expect(entered.location == invited.seat)
        #expect(again.status == 422)
        #expect(browser.sessionToken == nil)
    }

    @Test func `a code of another browser, another link or ten minutes ago is no code`()
        async throws
    {
        let invited = try await invited()
        let other = try await Invited.set(invited.owner, "Northern Grid")
        let (mine, theirs) = (Browser(invited.installation), Browser(invited.installation))
        _ = try await invited.askForCode(mine)
        let code = try await invited.mailedCode()
        _ = try await theirs.get(invited.link)
        let foreign = try await invited.enter(code, theirs)
        let elsewhere = try await other.enter(code, mine)
        invited.installation.clock.advance(minutes: 11)
        let late = try await invited.enter(code, mine)
        #expect([foreign.status, elsewhere.status, late.status] == [422, 422, 422])
        #expect(theirs.sessionToken == nil && mine.sessionToken == nil)
    }

    @Test func `five wrong tries spend a code, and a new one counts`() async throws {
        let invited = try await invited()
        let browser = Browser(invited.installation)
        _ = try await invited.askForCode(browser)
        let code = try await invited.mailedCode()
        let wrong = code == "123456" ? "654321" : "123456"
        var answers: [Answer] = []
        for _ in 0..<5 { answers.append(try await invited.enter(wrong, browser)) }
        let right = try await invited.enter(code, browser)
        let page = try await browser.get(invited.link).text
        invited.installation.clock.advance(minutes: 1)
        _ = try await invited.askForCode(browser)
        let new = try await invited.enter(invited.mailedCode(), browser)
        #expect(answers.map(\.status) == [422, 422, 422, 422, 422])
        #expect(answers[0].text.contains("4 of 5 tries are left"))
        #expect(right.status == 422)
        #expect(page.contains("no longer counts"))
        #expect(new.status == 303)
    }

    @Test(arguments: [
        "", "12345", "'); DROP TABLE entry_code;--", "１２３４５６", "<script>alert(1)",
    ])
    func `what is no code is said to be none and costs no try`(_ typed: String) async throws {
        let invited = try await invited()
        let browser = Browser(invited.installation)
        _ = try await invited.askForCode(browser)
        let refused = try await invited.enter(typed, browser)
        let right = try await invited.enter(invited.mailedCode(), browser)
        #expect(refused.status == 422)
        #expect(!refused.text.contains("<script>alert"))
        #expect(right.status == 303)
    }

    @Test func `a person is mailed five codes an hour, whoever asks`() async throws {
        let invited = try await invited()
        var statuses: [Int] = []
        for _ in 0..<6 {
            statuses.append(try await invited.askForCode(Browser(invited.installation)).status)
        }
        invited.installation.clock.advance(minutes: 61)
        let later = try await invited.askForCode(Browser(invited.installation))
        #expect(statuses == [303, 303, 303, 303, 303, 429])
        #expect(later.status == 303)
    }

    @Test func `a code stands in no page, journal or address`() async throws {
        let invited = try await invited()
        let browser = Browser(invited.installation)
        let asked = try await invited.askForCode(browser)
        let code = try await invited.mailedCode()
        let entered = try await invited.enter(code, browser)
        let owner = invited.owner
        let texts = [
            asked.location ?? "", entered.location ?? "", try await owner.get("/mail").text,
            try await owner.getJSON("/mail").text,
            try await owner.get("/history/session/\(invited.session)").text,
            try await browser.get(invited.seat).text,
        ]
        #expect(!texts.contains { $0.contains(code) })
    }

    enum End: String, CaseIterable {
        case ended, replaced, unseated, shutOut, cancelled, over
    }

    @Test(arguments: End.allCases)
    func `a link that ended shows nothing and mails nothing`(_ end: End) async throws {
        let invited = try await invited()
        let place = "/sessions/\(invited.session)"
        let person = #"{"person":"\#(invited.person.id)"}"#
        let browser = Browser(invited.installation)
        _ = try await browser.get(invited.link)
        switch end {
        case .ended: _ = try await invited.owner.postJSON("\(place)/links/removal", person)
        case .replaced: _ = try await invited.owner.postJSON("\(place)/links", person)
        case .unseated: _ = try await invited.owner.postJSON("\(place)/attendees/removal", person)
        case .shutOut:
            _ = try await invited.owner.postJSON("/people/\(invited.person.id)/access-end", "{}")
        case .cancelled: _ = try await invited.owner.sendCurrent("{}", to: "\(place)/cancellation")
        case .over: invited.installation.clock.advance(days: 61)
        }
        let page = try await browser.get(invited.link)
        let code = try await browser.post("\(invited.link)/code", from: "/sign-in")
        let isKnown = end == .cancelled || end == .over
        #expect(page.status == (isKnown ? 410 : 404))
        #expect(!page.text.contains("Rita"))
        #expect(code.status == page.status)
    }

    @Test func `without a mail server or an address the page says what to do`() async throws {
        let silent = try await Invited.set(Installation().workspace())
        let unknown = try await invited(email: nil)
        let pages = [
            try await Browser(silent.installation).get(silent.link).text,
            try await Browser(unknown.installation).get(unknown.link).text,
        ]
        let refused = [
            try await Browser(silent.installation).post("\(silent.link)/code", from: silent.link),
            try await Browser(unknown.installation).post(
                "\(unknown.link)/code", from: unknown.link),
        ]
        #expect(pages.allSatisfy { $0.contains("personal link") })
        #expect(refused.map(\.status) == [403, 403])
    }

    @Test func `an unknown link and one of nonsense are one answer`() async throws {
        let invited = try await invited()
        let browser = Browser(invited.installation)
        let unknown = try await browser.get("/invitations/" + String(repeating: "a", count: 64))
        let nonsense = try await browser.get("/invitations/none")
        #expect([unknown.status, nonsense.status] == [404, 404])
    }
}
