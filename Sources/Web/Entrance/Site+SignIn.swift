import HTTPTypes
import Hummingbird
import UseCases

extension Site {
    @Sendable
    func signInPage(_ request: Request, _ context: ParleyContext) async throws -> Response {
        if context.visitor.actor != nil { return seeOther(Addresses.home.path) }
        let page = page(for: request, context, nil)
        let wanted = FormBody(encoded: request.uri.query ?? "")?[SignInPage.wantedName]
        return html(SignInPage.render(wanted: wanted?.localPath, page).inLayout(page))
    }

    @Sendable
    func signInForm(_ request: Request, _ context: ParleyContext) async throws -> Response {
        try await entranceForm(request, context) { input in
            let signedIn = try await entrance.signIn(input, from: context.remoteAddress)
            return welcome(signedIn, to: input.text(SignInPage.wantedName)?.localPath)
        }
    }

    /// Without a session there is nothing to end, and the way out is the same. Pages are taken out
    /// of the browser's cache; lines that are not sent yet stay, encrypted for who typed them.
    @Sendable
    func signOutForm(_ request: Request, _ context: ParleyContext) async throws -> Response {
        if let token = cookies.sessionToken(request), context.visitor.actor != nil {
            _ = try await guardedForm(request, context)
            try await entrance.signOut(session: token)
        }
        var response = seeOther(Addresses.signIn.path)
        response.setCookie(cookies.endedSession())
        response.headers[.clearSiteData] = "\"cache\""
        return response
    }
}

extension String {
    /// The text if it is a path of this site that one may be sent to after sign-in: a redirect
    /// to anywhere else would lend our name to a stranger's page.
    var localPath: String? {
        let isPlain = utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
        guard isPlain, hasPrefix("/"), !hasPrefix("//"), count <= 500 else { return nil }
        return hasPrefix(Addresses.signIn.path) || hasPrefix(Addresses.signOut.path) ? nil : self
    }
}
