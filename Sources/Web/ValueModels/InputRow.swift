import CustomerValue
import Markup
import UseCases
import ValueModel

/// One input: its figure, how well it is known, and everything about where it comes from.
struct InputRow {
    let input: ModelInput
    let index: Int
    let view: ValueModelView
    let page: Page

    /// - Parameter forms: What may be done with it.
    func markup(_ forms: Markup) -> Markup {
        """
        <tr id="r-\(input.id.description)"><td data-label="\(ValueModelWords.input)">\
        \(input.label)<small><code>\(input.name)</code></small>\
        \(DiagnosticsPart.notes(wrong, id: "n-\(input.id)"))\
        \(SuggestionForm.render(input, wrong, page))\
        \(forms)</td>\
        <td data-label="\(ValueModelWords.figure)">\(EconomicsWords.figure(input, page.format))\
        <small>\(ValueModelWords.form(input.figure.kind))</small>\(claimed)</td>\
        <td data-label="\(ValueModelWords.evidence)"><span class="state \(tone)">\
        \(ValueModelWords.grade(input.evidence))</span></td>\
        <td data-label="\(ValueModelWords.source)">\(origin)\(links)</td></tr>
        """
    }

    private var wrong: [Diagnostic] { view.diagnostics(ofInput: index) }

    private var claimed: Markup? {
        input.claimed.map { figure in
            "<small>\(ValueModelWords.claimed) \(figure.journalText)</small>"
        }
    }

    private var tone: Markup {
        switch input.evidence {
        case .measured, .customerStated: "good"
        case .supplierEstimated: "quiet"
        case .scaleOnly, .withheld: "warn"
        }
    }

    private var origin: Markup {
        let parts = [
            input.source, input.person.flatMap { view.personNames[$0] } ?? "",
            input.statedOn.map { page.format.day($0) } ?? "",
        ].filter { !$0.isEmpty }
        return "\(parts.joined(separator: ", "))"
    }

    private var links: Markup {
        let session = input.session.map { id -> Markup in
            "<a href=\"\(Addresses.sessionMeasure(id))\">\(ValueModelWords.conversation)</a> "
        }
        let history = Addresses.recordHistory(.input, input.id)
        return """
            <small class="noprint">\(session)<a href="\(history)" \
            aria-label="\(ValueModelWords.historyOf(input.label))">\(ValueModelWords.history)</a>\
            </small>
            """
    }
}
