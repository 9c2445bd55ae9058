import CustomerValue
import Markup
import UseCases

/// Renders one form: its hidden fields, its inputs with what was typed, and every problem at its
/// place. In an edit conflict each field shows what is stored beside what was typed.
struct FormView: Sendable {
    let page: Page
    let action: String
    let state: FormState?
    /// Of the ids of its fields. Addresses are ASCII, so bytes will do.
    let idPrefix: String

    init(page: Page, action: String, state: FormState?) {
        self.page = page
        self.action = action
        self.state = state
        let dashed = action.utf8.map { $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }
        idPrefix = "f" + String(decoding: dashed, as: UTF8.self) + "-"
    }

    enum ButtonStyle: String { case primary = "", plain, danger }

    /// The whole form around `fields`.
    ///
    /// - Parameters:
    ///   - version: The version of the record shown, for forms that change one.
    ///   - attributes: Extra attributes of the form element, such as `data-bar`.
    ///   - name: What the button sends as `on`, where other buttons stand beside it.
    func render(
        _ fields: Markup, submit: String, version: Int? = nil, style: ButtonStyle = .primary,
        attributes: Markup = .empty, name: String? = nil, beside: Markup = .empty
    ) -> Markup {
        let sent: Markup = name.map { " name=\"\($0)\" value=\"on\"" } ?? .empty
        return """
            <form class="form" method="post" action="\(action)"\(attributes)>
            \(hiddenFields(version: version))\(summary)\(fields)
            <p class="actions"><button class="\(style.rawValue)"\(sent)>\(submit)</button>\
            \(beside)</p>
            </form>
            """
    }

    /// A form that is a single button.
    ///
    /// - Parameter attributes: Extra attributes of the button, such as `aria-pressed`.
    func button(
        _ label: String, version: Int? = nil, style: ButtonStyle = .primary,
        fields: Markup = .empty, attributes: Markup = .empty
    ) -> Markup {
        """
        <form class="inline" method="post" action="\(action)">\
        \(hiddenFields(version: version))\(summary)\(fields)\
        <button class="\(style.rawValue)"\(attributes)>\(label)</button></form>
        """
    }

    /// What was typed, else what is stored.
    func value(_ name: String, _ stored: String) -> String {
        state?.values[name] ?? stored
    }

    private func hiddenFields(version: Int?) -> Markup {
        let seen = version.map { hidden(FormNames.version, String($0)) }
        return "\(page.formStart)\(changeField)\(seen)"
    }

    /// A form that sends itself several times, such as the note line, renews this id each time.
    private var changeField: Markup {
        """
        <input type="hidden" name="\(FormNames.change)" value="\(page.newIDText())" data-new-id>
        """
    }

    func hidden(_ name: String, _ value: String) -> Markup {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    private var summary: Markup? {
        guard let state else { return nil }
        let failure = Failure(state.refusal)
        return """
            <div class="notice bad" role="alert"><b>\(FailureWords.title(failure))</b> \
            \(FailureWords.nextStep(failure))</div>
            """
    }
}
