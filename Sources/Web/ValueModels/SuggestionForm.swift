import CustomerValue
import Markup
import UseCases
import ValueModel

/// One button that writes what the language suggests in the place of what is wrong, through the
/// same change as the driver's form.
enum SuggestionForm {
    static func render(
        _ driver: ValueDriver, _ diagnostics: [Diagnostic], _ page: Page
    ) -> Markup? {
        guard page.may(UpdateDriver.audience) else { return nil }
        // The form's state belongs to the driver's own form, which shows it.
        let form = FormView(page: page, action: Addresses.driver(driver.id), state: nil)
        return diagnostics.compactMap { diagnostic -> Markup? in
            guard let suggestion = diagnostic.suggestion,
                let mended = driver.formula.replacing(diagnostic, with: suggestion)
            else { return nil }
            return form.button(
                ValueModelWords.write(suggestion), version: driver.version, style: .plain,
                fields: fields(driver, mended, form))
        }.joined()
    }

    private static func fields(
        _ driver: ValueDriver, _ formula: String, _ form: FormView
    ) -> Markup {
        [
            ("name", driver.name), ("kind", driver.kind.rawValue), ("formula", formula),
            ("attribute", driver.attribute?.description ?? ""), ("code", driver.code),
            ("halfLife", driver.halfLife), ("catchUp", driver.catchUp?.description ?? ""),
        ].map { form.hidden($0, $1) }.joined()
    }
}

extension String {
    /// Nil when the words that are meant do not stand where they are said to be.
    func replacing(_ diagnostic: Diagnostic, with suggestion: String) -> String? {
        let scalars = Array(unicodeScalars)
        let start = diagnostic.fieldColumn - 1
        let end = start + diagnostic.words.unicodeScalars.count
        guard start >= 0, end <= scalars.count, start < end else { return nil }
        let meant = String(String.UnicodeScalarView(scalars[start..<end]))
        guard meant == diagnostic.words else { return nil }
        return String(String.UnicodeScalarView(scalars[..<start])) + suggestion
            + String(String.UnicodeScalarView(scalars[end...]))
    }
}
