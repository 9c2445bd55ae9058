import CustomerValue
import Markup
import UseCases

/// The wizard of the first page anybody sees: the workspace and its first owner.
enum SetUpPage {
    static func render(_ address: String, offersSample: Bool, _ page: Page) -> PageContent {
        let form = page.form(address)
        let sample: Markup? =
            offersSample ? form.checkbox("sampleData", EntranceWords.sampleData) : nil
        let fields: Markup = """
            <h2>\(EntranceWords.workspacePart)</h2>\(workspaceFields(form))\
            <h2>\(EntranceWords.ownerPart)</h2>\(ownerFields(form))\(sample)
            """
        return PageContent(
            title: EntranceWords.setUpTitle,
            body: """
                <div class="card"><h1>\(EntranceWords.setUpTitle)</h1>
                <p class="lede">\(EntranceWords.setUpLede)</p>
                \(form.render(fields, submit: EntranceWords.setUp))</div>
                """, hasTwin: false, frame: .narrow)
    }

    private static func workspaceFields(_ form: FormView) -> Markup {
        let currencies = Currency.all.map { (value: $0.code, label: $0.code) }
        return """
            \(form.text(
                "workspaceName", EntranceWords.workspaceName, required: true,
                maximum: Fields.nameMaximum,
                autocomplete: "organization"))\
            \(form.select(
                "kind", EntranceWords.kind, EntranceWords.kinds,
                WorkspaceKind.supplier.rawValue, hint: EntranceWords.kindHint))\
            <div class="fields">\
            \(form.select("currency", EntranceWords.currency, currencies, "USD"))\
            \(form.text(
                "timeZone", EntranceWords.timeZone, "UTC", hint: EntranceWords.timeZoneHint,
                required: true, maximum: 60))</div>
            """
    }

    private static func ownerFields(_ form: FormView) -> Markup {
        """
        \(form.text(
            "name", EntranceWords.name, required: true, maximum: Fields.nameMaximum,
            autocomplete: "name"))\
        \(form.text(
            "email", EntranceWords.email, type: "email", required: true, maximum: 254,
            autocomplete: "username"))\
        \(form.password(
            "password", EntranceWords.newPassword, new: true,
            hint: EntranceWords.passwordHint))
        """
    }
}
