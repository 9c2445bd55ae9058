import CustomerValue
import Markup
import UseCases

/// Before the reveal: whom to ask, who has answered, the reader's own bar, and the button that
/// shows all.
enum PrivateBarsPart {
    static func render(_ alignment: Alignment, _ page: Page) -> Markup? {
        guard let hypothesis = alignment.hypothesis, hypothesis.revealedAt == nil else {
            return nil
        }
        return """
            <section class="part" id="own"><h2>\(AlignmentWords.privateBars)</h2>\
            <p>\(AlignmentWords.privateBarsWhy)</p>
            \(ColleaguesPart.render(alignment, page))
            \(page.may(FillBar.audience) ? ownForm(alignment, page) : .empty)
            \(page.may(RevealBars.audience) ? reveal(hypothesis, alignment, page) : .empty)\
            </section>
            """
    }

    /// The reader's own form alone; nil before the round and after the reveal.
    static func own(_ alignment: Alignment, _ page: Page) -> Markup? {
        guard let hypothesis = alignment.hypothesis, hypothesis.revealedAt == nil,
            page.may(FillBar.audience)
        else { return nil }
        return ownForm(alignment, page, isAlone: true)
    }

    private static func ownForm(
        _ alignment: Alignment, _ page: Page, isAlone: Bool = false
    ) -> Markup {
        guard !alignment.livingAttributes.isEmpty else {
            return "<p class=\"notice\">\(AlignmentWords.attributesFirst)</p>"
        }
        let relationship = alignment.line.relationship.id
        let form = page.form(Addresses.relationshipBars(relationship))
        let points = PointsView(
            form: form, attributes: alignment.livingAttributes,
            bar: alignment.ownDraft ?? alignment.ownBar?.bar ?? alignment.earlierOwnBar,
            target: .own, relationship: relationship, showsWhat: isAlone)
        let proposed: Markup? =
            alignment.ownDraft.map { _ in
                "<p class=\"notice warn\">\(AlignmentWords.scaledProposal)</p>"
            }
        let state = AlignmentWords.ownState(alignment)
        let title: Markup =
            isAlone ? .empty : "<h3>\(AlignmentWords.ownBar(page.actor?.function))</h3>"
        let slider: Markup = isAlone ? "<div class=\"slider\" data-slider></div>" : .empty
        let draft: Markup = "<button class=\"plain\">\(AlignmentWords.saveDraft)</button>"
        return """
            \(title)<p class="quiet">\(state)</p>\
            \(form.render(
                proposed.map { $0 + slider + points.markup } ?? slider + points.markup,
                submit: AlignmentWords.submit, attributes: PointsView.attributes, name: "submit",
                beside: draft + points.scaleButton))
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
