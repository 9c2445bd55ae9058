import CustomerValue
import HTTPTypes
import Hummingbird
import Testing
import UseCases

@testable import Web

/// What must hold for every route, checked on the route table itself.
struct EveryRouteTests {
    @Test func `no form is taken without the token of its page`() async throws {
        let owner = try await Installation().workspace()
        let targets = owner.installation.site.endpoints.filter { $0.method == .post }

        var taken: [String] = []
        for target in targets {
            let path = target.pattern.filled(with: { _ in owner.installation.newIDText() })
            for token in ["", String(repeating: "0", count: 64)] {
                let answer = try await owner.post(path, from: path, token: token)
                if answer.status != 403 { taken.append("\(path) \(answer.status)") }
            }
        }

        #expect(!targets.isEmpty)
        #expect(taken.isEmpty)
    }

    @Test func `every answer carries the strict headers`() async throws {
        let owner = try await Installation().workspace()
        let site = owner.installation.site
        let paths =
            site.endpoints.filter { $0.method == .get }
            .map { $0.pattern.filled(with: { _ in owner.installation.newIDText() }) }
            + ["/nowhere", "/api/v1/nowhere"]

        var weak: [String] = []
        for path in paths {
            let headers = try await owner.get(path).response.headers
            let strict =
                headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'") == true
                && headers[.xContentTypeOptions] == "nosniff"
                && headers[.referrerPolicy] == "same-origin" && headers[.frameOptions] == "DENY"
                && headers[.cacheControl] != nil
            if !strict { weak.append(path) }
        }

        #expect(weak.isEmpty)
    }

    @Test func `every page and every write has its twin in the API document`() async throws {
        let site = try await Installation().workspace().installation.site
        // A password and the sessions of a browser are for browsers: programs hold a token.
        let browserOnly = [
            Addresses.account, Addresses.accountPassword, Addresses.accountSessions,
        ].map(\.template)

        let withoutTwin = site.endpoints
            .filter { $0.audience != nil && $0.operation == nil }
            .filter { !browserOnly.contains($0.pattern.template) }
            .map { "\($0.method) \($0.pattern.template)" }

        #expect(withoutTwin == [])
    }

    @Test func `methods a path does not take are answered with those it takes`() async throws {
        let owner = try await Installation().workspace()

        let answer = try await owner.request(.delete, "/relationships")

        #expect(answer.status == 405)
        #expect(answer.response.headers[.allow] == "GET, POST")
    }

    @Test func `an unknown and a foreign record are one answer`() async throws {
        let installation = try await Installation()
        let home = try await installation.workspace("Home")
        let foreign = try await installation.workspace("Foreign")
        let id = installation.newIDText()
        _ = try await foreign.postJSON(
            "/relationships", #"{"id":"\#(id)","organizationName":"Canary"}"#)

        let seen = try await home.getJSON("/relationships/\(id)")
        let unknown = try await home.getJSON("/relationships/\(installation.newIDText())")

        #expect(seen.status == 404)
        #expect(seen.text == unknown.text)
    }
}
