import CustomerValue
import Markup
import UseCases

/// Before the reveal: who has answered, the reader's own bar, and the button that shows all.
enum PrivateBarsPart {
    static func render(_ alignment: Alignment, _ page: Page) -> Markup? {
        guard let hypothesis = alignment.hypothesis, hypothesis.revealedAt == nil else {
            return nil
        }
        return """
            <section class="part" id="own"><h2>\(AlignmentWords.privateBars)</h2>\
            <p>\(AlignmentWords.privateBarsWhy)</p>
            \(answered(alignment, page.format))
            \(page.may(FillBar.audience) ? ownForm(alignment, page) : .empty)
            \(page.may(RevealBars.audience) ? reveal(hypothesis, alignment, page) : .empty)\
            </section>
            """
    }

    private static func answered(_ alignment: Alignment, _ format: Formatter) -> Markup {
        guard !alignment.answered.isEmpty else {
            return "<p class=\"notice\">\(AlignmentWords.nobodyAnswered)</p>"
        }
        let items = alignment.answered.map { answer -> Markup in
            """
            <li><span class="state good">\(PeopleWords.function(answer.function))</span> \
            \(answer.memberName), \(format.dayOf(answer.submittedAt))</li>
            """
        }
        return "<h3>\(AlignmentWords.answeredTitle)</h3><ul>\(items)</ul>"
    }

    private static func ownForm(_ alignment: Alignment, _ page: Page) -> Markup {
        guard !alignment.livingAttributes.isEmpty else {
            return "<p class=\"notice\">\(AlignmentWords.attributesFirst)</p>"
        }
        let relationship = alignment.line.relationship.id
        let form = page.form(Addresses.relationshipBars(relationship))
        let points = PointsView(
            form: form, attributes: alignment.livingAttributes,
            bar: alignment.ownDraft ?? alignment.ownBar?.bar, target: .own,
            relationship: relationship)
        let proposed: Markup? =
            alignment.ownDraft.map { _ in
                "<p class=\"notice warn\">\(AlignmentWords.scaledProposal)</p>"
            }
        let state = AlignmentWords.ownState(alignment.ownBar)
        let fields: Markup = """
            \(proposed)\(points.markup)\(form.checkbox(
                "submit", AlignmentWords.submit, alignment.ownBar?.submittedAt != nil))\
            <p class="actions">\(points.scaleButton)</p>
            """
        return """
            <h3>\(AlignmentWords.ownBar(page.actor?.function))</h3>\
            <p class="quiet">\(state)</p>\
            \(form.render(fields, submit: FormWords.save, attributes: " data-bar"))
            """
    }

    private static func reveal(
        _ hypothesis: Hypothesis, _ alignment: Alignment, _ page: Page
    ) -> Markup? {
        let form = page.form(
            Addresses.relationshipRevelation(alignment.line.relationship.id))
        guard !alignment.answered.isEmpty else { return nil }
        return """
            <h3>\(AlignmentWords.revealTitle)</h3>\
            <p class="quiet">\(AlignmentWords.revealWhy(alignment.answered.count))</p>\
            \(form.button(AlignmentWords.reveal, version: hypothesis.version))
            """
    }
}
