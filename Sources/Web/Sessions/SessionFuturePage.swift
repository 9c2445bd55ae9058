import CustomerValue
import Markup
import UseCases

/// Page 2, future: the pot over what we might invest in, ranked, with everything said about it.
enum SessionFuturePage {
    static func render(_ future: SessionFuture, _ page: Page) -> PageContent {
        let home = page.actor?.workspace.name ?? ""
        let pot = page.format.money(future.pot)
        let capture = SessionCapture(
            part: .future, frame: future.frame, attributes: future.attributes,
            opportunities: future.opportunities, page: page)
        return SessionScreen.render(
            .future, future.frame, page,
            left: """
                <section class="card"><h1 class="ask">\
                \(SessionPageWords.question(.future, home: home, pot: pot))</h1>\
                \(BudgetForm(future: future, page: page).markup)</section>
                """,
            right: """
                <div class="stack"><div id="budget-now" data-live="budget">\
                \(ranking(future, page.format))</div>\(votes(future, page))\
                \(capture.markup)</div>
                """)
    }

    private static func ranking(_ future: SessionFuture, _ format: Formatter) -> Markup? {
        guard !future.ranked.isEmpty else { return nil }
        let rows = future.ranked.map { opportunity, money -> Markup in
            """
            <tr><th scope="row">\(opportunity.title)</th>\
            <td data-label="\(BudgetWords.share)"><meter min="0" \
            max="\(future.pot.amountMinor)" value="\(money.amountMinor)" \
            aria-label="\(opportunity.title)">\(format.money(money))</meter></td>\
            <td class="number" data-label="\(BudgetWords.amount)">\(format.money(money))</td></tr>
            """
        }
        let state: Markup? =
            future.ballot?.agreedAt == nil
            ? nil : " <span class=\"state good\">\(BudgetWords.agreed)</span>"
        return """
            <div class="card"><h2>\(BudgetWords.ranked)\(state)</h2>\
            <table class="list"><thead><tr><th scope="col">\(BudgetWords.opportunity)</th>\
            <th scope="col">\(BudgetWords.share)</th>\
            <th scope="col" class="number">\(BudgetWords.amount)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private static func votes(_ future: SessionFuture, _ page: Page) -> Markup {
        let part = PrivateVotePart(box: future.box, frame: future.frame, page: page) { opened in
            VoteTable.budgets(
                opened, future.opportunities.titles, pot: future.pot, future.frame.names,
                page.format)
        }
        return part.isEmpty ? .empty : "<div class=\"card\">\(part.markup)</div>"
    }
}
