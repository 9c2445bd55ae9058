import Hummingbird
import UseCases

extension Site {
    @Sendable
    func accountPage(_ request: Request, _ context: ParleyContext) async throws -> Response {
        let actor = try context.requireActor()
        let token = cookies.sessionToken(request) ?? ""
        let sessions = try await entrance.sessions(of: actor).map { line in
            AccountPage.Session(
                line: line, isCurrent: entrance.isCurrent(line, token))
        }
        let page = page(for: request, context, actor)
        return html(AccountPage.render(sessions, page).inLayout(page))
    }

    @Sendable
    func passwordForm(_ request: Request, _ context: ParleyContext) async throws -> Response {
        let actor = try context.requireActor()
        return try await entranceForm(request, context) { input in
            try await entrance.changePassword(
                input, of: actor, session: cookies.sessionToken(request) ?? "",
                from: context.remoteAddress)
            return seeOther(Addresses.account.path)
        }
    }

    @Sendable
    func sessionsForm(_ request: Request, _ context: ParleyContext) async throws -> Response {
        let actor = try context.requireActor()
        return try await entranceForm(request, context) { _ in
            try await entrance.endOtherSessions(
                of: actor, keeping: cookies.sessionToken(request) ?? "")
            return seeOther(Addresses.account.path)
        }
    }
}
