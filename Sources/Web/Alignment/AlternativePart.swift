import CustomerValue
import Markup
import UseCases

/// What the customer would do otherwise: everything is measured against it.
enum AlternativePart {
    static func render(_ alignment: Alignment, _ page: Page) -> Markup? {
        guard let hypothesis = alignment.hypothesis else { return nil }
        return """
            <section class="part" id="alternative"><h2>\(AlignmentWords.alternative)</h2>\
            \(stored(hypothesis.alternative))\
            \(page.may(NameAlternative.audience) ? form(hypothesis, page) : .empty)</section>
            """
    }

    private static func stored(_ alternative: NextBestAlternative?) -> Markup {
        guard let alternative else {
            return "<div class=\"empty\"><p>\(AlignmentWords.noAlternative)</p></div>"
        }
        return """
            <p><b>\(alternative.name)</b> \
            <span class="quiet">\(AlignmentWords.alternativeKind(alternative.kind))</span></p>\
            <p>\(alternative.reason)</p>
            """
    }

    private static func form(_ hypothesis: Hypothesis, _ page: Page) -> Markup {
        let form = page.form(Addresses.relationshipAlternative(hypothesis.relationship))
        let stored = hypothesis.alternative
        let kinds = AlternativeKind.allCases.map {
            (value: $0.rawValue, label: AlignmentWords.alternativeKind($0))
        }
        let fields: Markup = """
            <div class="fields">\
            \(form.select("kind", AlignmentWords.kind, kinds, stored?.kind.rawValue ?? ""))\
            \(form.text(
                "name", AlignmentWords.alternativeName, stored?.name ?? "", required: true,
                maximum: Fields.nameMaximum))</div>\
            \(form.area(
                "reason", AlignmentWords.alternativeReason, stored?.reason ?? "",
                maximum: 1_000))
            """
        return form.disclosed(
            stored == nil ? AlignmentWords.nameAlternative : AlignmentWords.changeAlternative,
            form.render(fields, submit: FormWords.save, version: hypothesis.version),
            open: stored == nil)
    }
}
