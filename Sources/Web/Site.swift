import CustomerValue
import Hummingbird
package import UseCases

/// Everything the pages and the API need: the desk, the gate, and how this installation is set.
package struct Site: Sendable {
    package struct Settings: Sendable {
        /// Browsers reach Parley by https: cookies are then sent over nothing else.
        package var secure: Bool
        /// Secret of the installation that form tokens are made from.
        package var formKey: String
        /// Requests one client may make in ten seconds.
        package var requestsPerTenSeconds: Int
        /// A whole request must have arrived by then, however slowly it drips.
        package var bodySeconds: Int

        package init(
            secure: Bool, formKey: String, requestsPerTenSeconds: Int, bodySeconds: Int
        ) {
            self.secure = secure
            self.formKey = formKey
            self.requestsPerTenSeconds = requestsPerTenSeconds
            self.bodySeconds = bodySeconds
        }
    }

    package let desk: Desk
    package let gate: Gate
    package let entrance: Entrance
    package let settings: Settings
    package let assets: Assets
    /// Pages that follow what others do.
    package let liveStreams = LiveStreams()
    let cookies: Cookies

    /// Without an entrance of its own it gets one over the desk's store, without sample data.
    package init(
        desk: Desk, gate: Gate, entrance: Entrance? = nil, settings: Settings
    ) throws {
        self.desk = desk
        self.gate = gate
        self.entrance =
            entrance ?? Entrance(store: desk.store, surroundings: desk.surroundings)
        self.settings = settings
        assets = try Assets(sha256: desk.surroundings.sha256)
        cookies = Cookies(secure: settings.secure)
    }

    func page(for request: Request, _ context: ParleyContext, _ actor: Actor?) -> Page {
        Page(
            actor: actor, address: request.uri.string,
            formToken: formToken(request, context) ?? "", formState: context.formState,
            assets: assets, now: desk.surroundings.now(),
            newIDText: desk.surroundings.newIDText,
            draftKey: { draftKey(of: actor, in: $0) })
    }

    private func draftKey(of actor: Actor?, in session: ID<Session>) -> String {
        let seed = "draft \(settings.formKey) \(actor?.memberID?.description ?? "") \(session)"
        return desk.surroundings.sha256(Array(seed.utf8))
    }
}
