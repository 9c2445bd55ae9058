import Hummingbird
import UseCases

extension Addresses {
    static let signIn = Pattern("/sign-in")
    static let signOut = Pattern("/sign-out")
    static let link = Pattern("/links/{link}")
    static let linkRenewal = Pattern("/links/{link}/renewal")
    static let account = Pattern("/account")
    static let accountPassword = Pattern("/account/password")
    static let accountSessions = Pattern("/account/sessions")
}

extension Site {
    /// The doors. They are for browsers only: a program comes with a token made inside.
    var entranceEndpoints: [Endpoint] {
        [
            Endpoint(
                .get, Addresses.signIn, "Sign in", audience: nil, page: signInPage),
            Endpoint(
                .post, Addresses.signIn, "Sign in with address and password", audience: nil,
                page: signInForm),
            Endpoint(
                .post, Addresses.signOut, "Sign out", audience: nil, page: signOutForm),
            Endpoint(
                .get, Addresses.link, "What a link is for", audience: nil, page: linkPage),
            Endpoint(
                .post, Addresses.link, "Use a link", audience: nil, page: linkForm),
            Endpoint(
                .post, Addresses.linkRenewal, "Ask for a new link", audience: nil,
                page: renewalForm),
            Endpoint(
                .get, Addresses.account, "Password and sessions", audience: .signedIn,
                page: accountPage),
            Endpoint(
                .post, Addresses.accountPassword, "Change the password", audience: .members,
                page: passwordForm),
            Endpoint(
                .post, Addresses.accountSessions, "End every other session",
                audience: .signedIn, page: sessionsForm),
        ]
    }

    /// The cookie of a new session, and the way on: where one wanted to go, or home.
    func welcome(_ signedIn: SignedIn, to wanted: String? = nil) -> Response {
        let isGuest = signedIn.actor.role == nil
        let home = isGuest ? Addresses.portal.path : Addresses.home.path
        let isTheirs = !isGuest || wanted?.hasPrefix(home) == true
        var response = seeOther(isTheirs ? wanted ?? home : home)
        response.setCookie(cookies.session(signedIn.token))
        return response
    }

    /// A guarded form of the entrance. What a person can mend is shown on the page it came from.
    func entranceForm(
        _ request: Request, _ context: ParleyContext,
        _ act: (Input) async throws -> Response
    ) async throws -> Response {
        var form = try await guardedForm(request, context)
        let from = form.takeFrom()
        let typed = form.texts
        let input = Input(
            source: .form, path: context.pathValues, values: form.takeInputValues(),
            changeID: "")
        do {
            return try await act(input)
        } catch let refusal as Refusal where refusal.belongsOnEntranceForm {
            guard let from else { throw refusal }
            throw FormRefused(
                from: from,
                state: FormState(action: request.uri.path, values: typed, refusal: refusal))
        }
    }
}

extension Refusal {
    fileprivate var belongsOnEntranceForm: Bool {
        switch self {
        case .wrongCredentials, .tooMany: true
        default: belongsOnForm
        }
    }
}

extension Input {
    func text(_ name: String) -> String? {
        if case .text(let text)? = values[name] { text } else { nil }
    }
}
