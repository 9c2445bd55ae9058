import Markup

/// Address and password, for members.
enum SignInPage {
    /// The query name and field of the page one wanted before.
    static let wantedName = "to"

    static func render(wanted: String?, _ page: Page) -> PageContent {
        let form = page.form(Addresses.signIn.path)
        let way: Markup? = wanted.map { form.hidden(wantedName, $0) }
        let fields: Markup = """
            \(way)\(form.text(
                "email", EntranceWords.email, type: "email", required: true, maximum: 254,
                autocomplete: "username"))\
            \(form.password("password", EntranceWords.password, new: false))
            """
        return PageContent(
            title: EntranceWords.signIn,
            body: """
                <div class="card"><h1>\(EntranceWords.signIn)</h1>
                \(form.render(fields, submit: EntranceWords.signIn))
                <p class="hint">\(EntranceWords.noPassword)</p></div>
                """, hasTwin: false, frame: .narrow)
    }
}
