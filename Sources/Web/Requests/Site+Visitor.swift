import HTTPTypes
import Hummingbird
import UseCases

extension Site {
    /// The API knows bearer tokens only, pages know the session cookie only: a page's cookie can
    /// thus never be spent by a foreign script on the API.
    func visitor(_ request: Request) async throws -> Visitor {
        let path = request.uri.path
        if path.hasPrefix("/assets/") || path.hasPrefix("/health/") { return .anonymous }
        if path.hasPrefix(Addresses.apiPrefix) {
            guard let token = request.bearerToken,
                let actor = try await gate.actor(bearer: token)
            else { return .anonymous }
            return .program(actor)
        }
        guard let token = cookies.sessionToken(request),
            let actor = try await gate.actor(session: token)
        else { return .anonymous }
        return .browser(actor, formToken: formToken(boundTo: token))
    }
}

extension Site {
    /// The visit to begin, when a browser that is not signed in opens a page without one: the
    /// forms before sign-in are bound to it.
    func newVisit(_ request: Request, _ visitor: Visitor) -> String? {
        guard case .anonymous = visitor, request.method == .get,
            !request.uri.path.hasPrefix(Addresses.apiPrefix),
            cookies.visitToken(request) == nil
        else { return nil }
        return desk.surroundings.newToken()
    }

    /// Only pages hold forms, so only they begin a visit.
    func beginVisit(_ token: String?, in response: inout Response) {
        guard let token, response.headers[.contentType]?.hasPrefix("text/html") == true else {
            return
        }
        response.setCookie(cookies.visit(token))
    }
}

extension Request {
    var bearerToken: String? {
        guard let header = headers[.authorization], header.lowercased().hasPrefix("bearer ")
        else { return nil }
        return String(header.dropFirst("bearer ".count))
    }
}
