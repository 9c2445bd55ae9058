import CustomerValue
import Markup
import UseCases

/// What every render function is given besides its own model: who looks, and how to say things.
struct Page: Sendable {
    /// Nil on the pages before sign-in.
    let actor: Actor?
    /// The path and query of this page, which its forms name as where they stand.
    let address: String
    let formToken: String
    let formState: FormState?
    let assets: Assets
    let now: Instant
    let newIDText: @Sendable () -> String
    /// Encrypts what a member types in a session and the server does not have yet: the same at each
    /// visit, another one for everybody else.
    let draftKey: @Sendable (ID<Session>) -> String
    /// The hidden fields every form of this page begins with.
    let formStart: Markup

    init(
        actor: Actor?, address: String, formToken: String, formState: FormState?, assets: Assets,
        now: Instant, newIDText: @escaping @Sendable () -> String,
        draftKey: @escaping @Sendable (ID<Session>) -> String
    ) {
        self.actor = actor
        self.address = address
        self.formToken = formToken
        self.formState = formState
        self.assets = assets
        self.now = now
        self.newIDText = newIDText
        self.draftKey = draftKey
        formStart = """
            <input type="hidden" name="\(FormNames.token)" value="\(formToken)">\
            <input type="hidden" name="\(FormNames.from)" value="\(address)">
            """
    }

    var format: Formatter {
        Formatter(
            timeZoneName: actor?.workspace.timeZoneName ?? "UTC",
            homeCurrency: actor?.workspace.currency)
    }

    /// A form that posts to `action`; shows what was typed and why it was refused, if it was.
    func form(_ action: String) -> FormView {
        FormView(
            page: self, action: action,
            state: formState.flatMap { $0.action == action ? $0 : nil })
    }

    /// Whether the actor is in the audience: pages offer only what may be done.
    func may(_ audience: Audience) -> Bool {
        actor.map(audience.includes) ?? false
    }

    /// Who reads, so that a script can tell whether somebody else signed in since.
    var reader: String? { actor.flatMap { $0.memberID?.description ?? $0.personID?.description } }

    /// Words differ where the home organisation is a supplier or a customer.
    var workspaceKind: WorkspaceKind { actor?.workspace.kind ?? .supplier }
}

/// A rendered page before its frame.
struct PageContent: Sendable {
    let title: String
    let body: Markup
    /// The JSON twin, for `<link rel="alternate">`.
    var hasTwin = true
    /// Full width, without navigation: sign-in, the session screen.
    var frame: Frame = .navigation
    /// Loaded again so often where there are no scripts to follow what happens.
    var refreshSeconds: Int?

    enum Frame: Sendable { case navigation, narrow, bare }

    init(
        title: String, body: Markup, hasTwin: Bool = true, frame: Frame = .navigation,
        refreshSeconds: Int? = nil
    ) {
        self.title = title
        self.body = body
        self.hasTwin = hasTwin
        self.frame = frame
        self.refreshSeconds = refreshSeconds
    }
}
