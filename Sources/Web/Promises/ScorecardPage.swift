import CustomerValue
import Markup
import UseCases

/// The page both sides look at together; printed, it fits one sheet.
enum ScorecardPage {
    static func render(_ card: RelationshipScorecard, _ page: Page) -> PageContent {
        let title = ScorecardWords.title(card.organizationName)
        let above = (card.organizationName, Addresses.relationship(card.relationship))
        return PageContent(
            title: title,
            body: """
                \(Crumbs.render([above]))
                <h1>\(title)</h1>
                <p class="lede">\(ScorecardWords.asOf(page.format.day(card.today))) \
                <span class="noprint">\(ScorecardWords.print)</span></p>
                \(ScorecardFigures.render(card.board.scorecard, page))
                \(promises(card, page))\(answers(card, page))
                """)
    }

    private static func promises(_ card: RelationshipScorecard, _ page: Page) -> Markup {
        let content: Markup =
            card.board.rows.isEmpty
            ? "<div class=\"empty\"><p>\(ScorecardWords.noPromises)</p></div>"
            : PromiseTable.render(card.board.rows, naming: false, page)
        let offer: Markup? =
            page.may(OfferPromise.audience)
            ? OfferForm.render(
                card.relationship, choices: card.choices, opportunities: card.opportunities,
                page)
            : nil
        return """
            <section class="part"><h2>\(ScorecardWords.promises)</h2>\(content)\(offer)</section>
            """
    }

    private static func answers(_ card: RelationshipScorecard, _ page: Page) -> Markup {
        let figures = card.answers.map { answer, count -> Markup in
            let name = answer.map(AnswerWords.name) ?? AnswerWords.unanswered
            return "<div><b>\(count)</b><span>\(name)</span></div>"
        }
        let rows = card.opportunities.map { line -> Markup in
            """
            <li><a href="\(Addresses.opportunity(line.opportunity.id))">\
            \(line.opportunity.title)</a> \
            \(OpportunityParts.state(line, page, today: card.today))</li>
            """
        }
        let content: Markup =
            rows.isEmpty
            ? "<div class=\"empty\"><p>\(ScorecardWords.noAnswers)</p></div>"
            : "<div class=\"figures\">\(figures)</div><ul>\(rows)</ul>"
        let add: Markup? =
            page.may(AddOpportunity.audience)
            ? OpportunityParts.addForm(card.relationship, people: card.choices.people, page)
            : nil
        return """
            <section class="part"><h2>\(ScorecardWords.answers)</h2>\(content)\(add)</section>
            """
    }
}
