import HTTPTypes
import Testing
import UseCases

@testable import Web

/// Everybody against every route, as a page and through the API: the table is the route table
/// itself, so that a new route is in it from its first day.
struct RightsMatrixTests {
    @Test func `every route opens to its audience alone and shows nobody what is not theirs`()
        async throws
    {
        let world = try await SmallWorld.open()
        let endpoints = world.installation.site.endpoints
        var matrix = RightsMatrix(world: world)
        // Reading first: a refused write must not be what made a page unreadable.
        for endpoint in endpoints where endpoint.method == .get {
            try await matrix.check(endpoint)
        }
        for endpoint in endpoints where endpoint.method == .post && endpoint.audience != nil {
            try await matrix.check(endpoint)
        }
        #expect(matrix.answers > 500)
        #expect(matrix.deviations == [])
    }

    @Test func `without credentials a page leads to sign-in and the API says 401`() async throws {
        let installation = try await Installation()
        var deviations: [String] = []
        for endpoint in installation.site.endpoints where endpoint.audience != nil {
            let path = endpoint.pattern.filled { _ in installation.newIDText() }
            let page = try await installation.respond(.bare(endpoint.method, path))
            let wanted = endpoint.method == .get ? [303] : [401, 403]
            let leadsOn = page.status != 303 || page.location?.hasPrefix("/sign-in") == true
            if !wanted.contains(page.status) || !leadsOn {
                deviations.append("\(endpoint.method) \(path) \(page.status)")
            }
            guard let operation = endpoint.operation else { continue }
            let api = "/api/v1" + path
            let answer = try await installation.respond(.bare(operation.method, api))
            if answer.status != 401 { deviations.append("\(api) \(answer.status)") }
        }
        #expect(deviations == [])
    }

    @Test func `who may do what is written down as it is`() async throws {
        let table = try await PermissionTable(Installation().site.endpoints).text
        try Documented("docs/permissions.md").expect(table)
    }
}
