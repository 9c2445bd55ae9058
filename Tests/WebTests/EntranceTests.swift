import CustomerValue
import HTTPTypes
import Hummingbird
import Testing
import UseCases

@testable import Web

struct EntranceTests {
    static let owner = [
        "workspaceName": "Meridian", "kind": "customer", "currency": "EUR",
        "timeZone": "Europe/Zurich", "name": "Ana", "email": "Ana@Example.com",
        "password": "violet kettle harbour",
    ]

    @Test func `a set-up link makes one workspace, once`() async throws {
        let installation = try await Installation()
        let link = try await installation.site.entrance.newSetUpLink(isFirst: true).path
        let browser = Browser(installation)

        let looked = [try await browser.get(link).status, try await browser.get(link).status]
        let weak = try await browser.post(
            link, Self.owner.merging(["password": "parley12345678"]) { $1 }, from: link)
        let made = try await browser.post(link, Self.owner, from: link)
        let again = try await Browser(installation).post(link, Self.owner, from: link)
        let settings = try await browser.get("/workspace")

        #expect(looked == [200, 200])
        #expect(weak.status == 422)
        #expect(weak.text.contains("easy to guess") && weak.text.contains("value=\"Ana\""))
        #expect(!weak.text.contains("parley12345678"))
        #expect([made.status, again.status] == [303, 403])
        #expect(settings.text.contains("Europe/Zurich"))
    }

    @Test func `a member signs in by password and goes where they wanted`() async throws {
        let browser = try await Browser.owner()
        let stranger = Browser(browser.installation)

        let sent = try await stranger.get("/members?after=x")
        let wanted = try #require(sent.location)
        let home = try await stranger.post(
            "/sign-in",
            ["email": "ana@example.com", "password": "violet kettle harbour", "to": "/members"],
            from: wanted)
        let members = try await stranger.get("/members")

        #expect(wanted == "/sign-in?to=%2Fmembers%3Fafter%3Dx")
        #expect([home.status, members.status] == [303, 200])
        #expect(home.location == "/members")
    }

    @Test(arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "/sign-out"])
    func `sign-in leads nowhere else`(_ wanted: String) async throws {
        let browser = try await Browser.owner()

        let answer = try await Browser(browser.installation).post(
            "/sign-in",
            ["email": "ana@example.com", "password": "violet kettle harbour", "to": wanted],
            from: "/sign-in")

        #expect(answer.location == "/")
    }

    @Test func `an unknown address and a wrong password are one answer`() async throws {
        let browser = try await Browser.owner()
        let stranger = Browser(browser.installation)
        func refused(_ email: String) async throws -> [String] {
            let answer = try await stranger.post(
                "/sign-in", ["email": email, "password": "something else"], from: "/sign-in")
            let neutral = answer.text.replacing(email, with: "")
                .replacing(/name=.change. value=.[0-9a-f-]*/, with: "")
            return ["\(answer.status)", neutral]
        }

        let wrong = try await refused("ana@example.com")
        let unknown = try await refused("nobody@example.com")

        #expect(wrong == unknown)
        #expect(wrong.first == "401")
    }

    @Test func `the eleventh wrong try waits a quarter of an hour`() async throws {
        let browser = try await Browser.owner()
        let stranger = Browser(browser.installation)
        var statuses: [Int] = []

        for _ in 0..<11 {
            statuses.append(try await stranger.signIn("wrong guess").status)
        }
        let right = try await stranger.signIn("violet kettle harbour")
        browser.installation.clock.advance(minutes: 16)
        let later = try await stranger.signIn("violet kettle harbour")

        #expect(statuses == Array(repeating: 401, count: 10) + [429])
        #expect([right.status, later.status] == [429, 303])
    }

    @Test func `a form before sign-in needs the token of the same browser`() async throws {
        let installation = try await Browser.owner().installation
        let (one, other) = (Browser(installation), Browser(installation))
        let page = try await other.get("/sign-in")
        let token = try #require(
            page.text.firstMatch(of: /name="csrf" value="([0-9a-f]+)"/)?.1)
        let fields = ["email": "ana@example.com", "password": "violet kettle harbour"]
        _ = try await one.get("/sign-in")

        let foreign = try await one.post(
            "/sign-in", raw: fields.merging(["csrf": "\(token)"]) { $1 })
        let none = try await one.post("/sign-in", raw: fields)
        let crossed = try await one.post(
            "/sign-in", fields, from: "/sign-in", headers: [.origin: "https://evil.example"])

        #expect([foreign.status, none.status, crossed.status] == [403, 403, 403])
    }

    @Test func `signing out ends the session itself`() async throws {
        let browser = try await Browser.owner()
        let token = try #require(browser.sessionToken)
        let out = try await browser.post("/sign-out", from: "/account")
        let actor = try await browser.installation.site.gate.actor(session: token)
        let after = try await browser.get("/account")

        #expect([out.status, after.status] == [303, 303])
        #expect(actor == nil)
        #expect(browser.sessionToken == nil)
        #expect(out.response.headers[.clearSiteData] == "\"cache\"")
    }

    @Test func `a new password ends every other session`() async throws {
        let browser = try await Browser.owner()
        let other = Browser(browser.installation)
        _ = try await other.signIn("violet kettle harbour")

        let wrong = try await browser.post(
            "/account/password", ["current": "no", "password": "amber lantern meadow"],
            from: "/account")
        let changed = try await browser.post(
            "/account/password",
            ["current": "violet kettle harbour", "password": "amber lantern meadow"],
            from: "/account")
        let statuses = [try await browser.get("/account"), try await other.get("/account")]

        #expect([wrong.status, changed.status] == [401, 303])
        #expect(statuses.map(\.status) == [200, 303])
        #expect(try await other.signIn("violet kettle harbour").status == 401)
        #expect(try await other.signIn("amber lantern meadow").status == 303)
    }
}

extension NewLink {
    var path: String { "/links/\(token)" }
}

extension Browser {
    /// An installation with one workspace, seen by its owner.
    static func owner() async throws -> Browser {
        let browser = Browser(try await Installation())
        let entrance = browser.installation.site.entrance
        let link = try await entrance.newSetUpLink(isFirst: true).path
        _ = try await browser.post(link, EntranceTests.owner, from: link)
        return browser
    }

    func signIn(_ password: String) async throws -> Answer {
        try await post(
            "/sign-in", ["email": "ana@example.com", "password": password], from: "/sign-in")
    }
}
