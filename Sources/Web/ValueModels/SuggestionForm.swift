import CustomerValue
import Markup
import UseCases
import ValueModel

/// One button that writes what the language suggests in the place of what is wrong, through the
/// same change as the form of the driver or the input.
enum SuggestionForm {
    static func render(
        _ driver: ValueDriver, _ diagnostics: [Diagnostic], _ page: Page
    ) -> Markup? {
        guard page.may(UpdateDriver.audience) else { return nil }
        return buttons(diagnostics, Addresses.driver(driver.id), driver.version, page) { mended in
            guard case .driver(_, let field) = mended.place else { return nil }
            return mended.fields(driver.entered, in: field.entered)
        }
    }

    static func render(
        _ input: ModelInput, _ diagnostics: [Diagnostic], _ page: Page
    ) -> Markup? {
        guard page.may(UpdateInput.audience) else { return nil }
        return buttons(diagnostics, Addresses.input(input.id), input.version, page) { mended in
            guard case .input(_, let part) = mended.place else { return nil }
            if case .number(let index) = part {
                guard input.figure.numbers.indices.contains(index),
                    let number = mended.text(of: input.figure.numbers[index])
                else { return nil }
                var numbers = input.figure.numbers
                numbers[index] = number
                return input.entered.writing(numbers.joined(separator: "; "), into: "numbers")
            }
            return mended.fields(input.entered, in: part.entered)
        }
    }

    private static func buttons(
        _ diagnostics: [Diagnostic], _ action: String, _ version: Int, _ page: Page,
        _ fields: (Mended) -> [(String, String)]?
    ) -> Markup {
        // The form's state belongs to the record's own form, which shows it.
        let form = FormView(page: page, action: action, state: nil)
        return diagnostics.compactMap { diagnostic -> Markup? in
            guard let mended = Mended(diagnostic), let fields = fields(mended) else { return nil }
            return form.button(
                ValueModelWords.write(mended.suggestion), version: version, style: .plain,
                fields: fields.map { form.hidden($0.0, $0.1) }.joined())
        }.joined()
    }
}

/// A diagnostic that says what to write instead.
private struct Mended {
    let diagnostic: Diagnostic
    let suggestion: String

    init?(_ diagnostic: Diagnostic) {
        guard let suggestion = diagnostic.suggestion else { return nil }
        self.diagnostic = diagnostic
        self.suggestion = suggestion
    }

    var place: Place { diagnostic.place }

    func text(of text: String) -> String? { text.replacing(diagnostic, with: suggestion) }

    /// All fields with the one that is wrong mended; nil where the words are not in it.
    func fields(_ entered: [(String, String)], in name: String) -> [(String, String)]? {
        entered.first { $0.0 == name }.flatMap { text(of: $0.1) }
            .map { entered.writing($0, into: name) }
    }
}

extension [(String, String)] {
    fileprivate func writing(_ text: String, into name: String) -> [(String, String)] {
        map { $0.0 == name ? (name, text) : $0 }
    }
}

extension ValueDriver {
    /// As its form sends it.
    fileprivate var entered: [(String, String)] {
        [
            ("name", name), ("kind", kind.rawValue), ("formula", formula),
            ("attribute", attribute?.description ?? ""), ("code", code),
            ("halfLife", halfLife), ("catchUp", catchUp?.description ?? ""),
        ]
    }
}

extension ModelInput {
    /// As its form sends it.
    fileprivate var entered: [(String, String)] {
        [
            ("name", name), ("title", title), ("form", figure.kind.rawValue),
            ("numbers", figure.numbers.joined(separator: "; ")), ("shape", figure.shape),
            ("unit", unit), ("evidence", evidence.rawValue), ("source", source),
            ("person", person?.description ?? ""), ("session", session?.description ?? ""),
            ("statedOn", statedOn?.description ?? ""),
        ]
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
