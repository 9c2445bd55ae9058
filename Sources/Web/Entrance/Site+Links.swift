import HTTPTypes
import Hummingbird
import UseCases

extension Site {
    /// Only looks: mail programs open links before people do.
    @Sendable
    func linkPage(_ request: Request, _ context: ParleyContext) async throws -> Response {
        let link = try await entrance.openLink(context.linkToken)
        let page = page(for: request, context, nil)
        let address = Addresses.link.filled(context.linkToken)
        guard link.isOpen else {
            let renewal = Addresses.linkRenewal.filled(context.linkToken)
            return html(
                SpentLinkPage.render(link, renewal: renewal, page).inLayout(page),
                status: .gone)
        }
        let content =
            switch link.purpose {
            case .setUp:
                SetUpPage.render(address, offersSample: entrance.addSampleData != nil, page)
            case .memberInvitation: InvitationPage.render(link, address, page)
            case .memberSignIn, .guestInvitation: EnterPage.render(link, address, page)
            }
        return html(content.inLayout(page))
    }

    @Sendable
    func linkForm(_ request: Request, _ context: ParleyContext) async throws -> Response {
        let token = context.linkToken
        do {
            return try await entranceForm(request, context) { input in
                let link = try await entrance.openLink(token)
                let signedIn =
                    switch link.purpose {
                    case .setUp: try await entrance.setUp(token, input)
                    case .memberInvitation: try await entrance.acceptInvitation(token, input)
                    case .memberSignIn, .guestInvitation: try await entrance.signIn(link: token)
                    }
                let place =
                    link.relationship.map { Addresses.ownBar($0) }
                    ?? link.session.map { Addresses.portalNotes($0) }
                return welcome(signedIn, to: place)
            }
        } catch Refusal.linkExpired {
            // Its own page says so and offers to ask for another.
            return seeOther(Addresses.link.filled(token))
        }
    }

    @Sendable
    func renewalForm(_ request: Request, _ context: ParleyContext) async throws -> Response {
        _ = try await guardedForm(request, context)
        try await entrance.askForNewLink(context.linkToken)
        return seeOther(Addresses.link.filled(context.linkToken))
    }
}

extension ParleyContext {
    /// Tokens are hexadecimal; anything else is unknown and never comes back in an address.
    fileprivate var linkToken: String {
        let text = pathValues["link"] ?? ""
        return text.allSatisfy { $0.isASCII && $0.isHexDigit } ? text : ""
    }
}
