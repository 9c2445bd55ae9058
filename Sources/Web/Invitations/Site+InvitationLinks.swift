import CustomerValue
import HTTPTypes
import Hummingbird
import UseCases

extension Site {
    /// Only looks, however often: mail programs open links before people do.
    @Sendable
    func sessionInvitationPage(
        _ request: Request, _ context: ParleyContext
    ) async throws -> Response {
        let token = context.invitationToken
        let page = page(for: request, context, nil)
        do {
            let opened = try await entrance.openInvitation(
                token, browser: browserSecret(request, context))
            return html(SessionInvitationPage.render(opened, token, page).inLayout(page))
        } catch Refusal.linkExpired {
            return html(EndedInvitationPage.content.inLayout(page), status: .gone)
        }
    }

    /// For people whose calendar knows nothing of the mail, or who never got one.
    @Sendable
    func invitationCalendar(
        _ request: Request, _ context: ParleyContext
    ) async throws -> Response {
        let file = try await entrance.invitationCalendar(context.invitationToken)
        return Response(
            status: .ok,
            headers: [
                .contentType:
                    "text/calendar; charset=utf-8; method=\(file.method.rawValue)",
                .contentDisposition: "attachment; filename=\"conversation.ics\"",
            ], body: ResponseBody(byteBuffer: .init(string: file.text)))
    }

    @Sendable
    func codeForm(_ request: Request, _ context: ParleyContext) async throws -> Response {
        try await entranceForm(request, context) { _ in
            try await entrance.mailCode(
                context.invitationToken, browser: browserSecret(request, context),
                from: context.remoteAddress)
            return seeOther(Addresses.invitation.filled(context.invitationToken) + "#enter")
        }
    }

    @Sendable
    func entryForm(_ request: Request, _ context: ParleyContext) async throws -> Response {
        try await entranceForm(request, context) { input in
            let entered = try await entrance.signIn(
                invitation: context.invitationToken, input,
                browser: browserSecret(request, context), from: context.remoteAddress)
            var response = seeOther(Addresses.seat.filled(entered.session.description))
            response.setCookie(cookies.session(entered.signedIn.token))
            return response
        }
    }

    /// What only this browser holds: its session, or its visit before that. Codes are bound to it.
    private func browserSecret(_ request: Request, _ context: ParleyContext) -> String {
        if case .browser = context.visitor { return cookies.sessionToken(request) ?? "" }
        return context.newVisitToken ?? cookies.visitToken(request) ?? ""
    }
}

extension ParleyContext {
    /// Tokens are hexadecimal; anything else is unknown and never comes back in an address.
    fileprivate var invitationToken: String {
        let text = pathValues["invitation"] ?? ""
        return text.allSatisfy { $0.isASCII && $0.isHexDigit } ? text : ""
    }
}
