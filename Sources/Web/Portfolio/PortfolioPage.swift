import CustomerValue
import Markup
import UseCases

/// Every relationship's DVP% against its purchases, and all of them together.
enum PortfolioPage {
    static func render(_ portfolio: Portfolio, _ page: Page) -> PageContent {
        let words = PortfolioWords(page.workspaceKind)
        return PageContent(
            title: words.title,
            body: """
                <h1>\(words.title)</h1><p class="lede">\(words.lede)</p>
                \(portfolio.entries.isEmpty ? empty(words) : content(portfolio, words, page))
                """)
    }

    static func csv(_ portfolio: Portfolio, _ page: Page) -> CSV {
        let words = RelationshipWords(page.workspaceKind)
        return CSV(
            header: [
                words.name, words.purchasesYear, words.purchases, FormWords.currency,
                words.netGain, words.dvp,
            ],
            rows: portfolio.entries.map { entry in
                let standing = entry.standing
                return [
                    .text(entry.line.organizationName),
                    standing.purchases.map { .number(String($0.year)) } ?? .nothing,
                    standing.purchases.map { .number($0.money.decimalText) } ?? .nothing,
                    .text(standing.valuation.currency.code),
                    standing.netGain.map { .number($0.decimalText) } ?? .nothing,
                    standing.dvp.map { .number($0.percentDecimal.description) } ?? .nothing,
                ]
            })
    }

    private static func empty(_ words: PortfolioWords) -> Markup {
        """
        <div class="empty"><p>\(words.empty)</p><p><a class="button" \
        href="\(Addresses.relationships.path)">\(words.openFirst)</a></p></div>
        """
    }

    private static func content(
        _ portfolio: Portfolio, _ words: PortfolioWords, _ page: Page
    ) -> Markup {
        let sentences = portfolio.totals.compactMap { words.together($0, page.format) }
            .map { sentence -> Markup in "<p class=\"total\">\(sentence)</p>" }
        return """
            \(sentences)\(PortfolioChart.render(portfolio, words, page))
            \(totals(portfolio, words, page))\(table(portfolio, words, page))
            """
    }

    private static func totals(
        _ portfolio: Portfolio, _ words: PortfolioWords, _ page: Page
    ) -> Markup {
        let names = RelationshipWords(page.workspaceKind)
        let rows = portfolio.totals.map { line -> Markup in
            """
            <tr><th scope="row">\(line.currency.code)</th>\
            <td class="number" data-label="\(words.count)">\(line.relationships.count)</td>\
            <td class="number" data-label="\(names.purchases)">\
            \(page.format.money(line.dvp.purchases))</td>\
            <td class="number" data-label="\(names.netGain)">\
            \(page.format.money(line.dvp.netGain))</td>\
            <td class="number" data-label="\(names.dvp)">\
            \(page.format.percent(hundredths: line.dvp.hundredths))</td></tr>
            """
        }
        let left: Markup =
            portfolio.undefined.isEmpty
            ? .empty : "<p class=\"quiet\">\(words.notCounted(portfolio.undefined.count))</p>"
        let list: Markup =
            rows.isEmpty
            ? "<div class=\"empty\"><p>\(words.noFigures)</p></div>"
            : """
            <div class="scroll" tabindex="0" role="region" aria-label="\(words.totals)">\
            <table class="list"><thead><tr><th scope="col">\(words.currency)</th>\
            <th scope="col" class="number">\(words.count)</th>\
            <th scope="col" class="number">\(names.purchases)</th>\
            <th scope="col" class="number">\(names.netGain)</th>\
            <th scope="col" class="number">\(names.dvp)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
        return """
            <section class="part"><h2>\(words.totals)</h2><p>\(words.totalsWhy)</p>\
            \(list)\(left)</section>
            """
    }

    private static func table(
        _ portfolio: Portfolio, _ words: PortfolioWords, _ page: Page
    ) -> Markup {
        let names = RelationshipWords(page.workspaceKind)
        let rows = portfolio.entries.map { row($0, names, page.format) }
        return """
            <section class="part"><h2>\(words.table)</h2>\
            <div class="scroll" tabindex="0" role="region" aria-label="\(words.table)">\
            <table class="list"><thead><tr><th scope="col">\(names.name)</th>\
            <th scope="col" class="number">\(names.purchases)</th>\
            <th scope="col" class="number">\(names.netGain)</th>\
            <th scope="col" class="number">\(names.dvp)</th>\
            <th scope="col" class="number">\(names.confirmed)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>\
            <p class="actions"><a href="\(Addresses.portfolioTable.path)">\(words.takeAway)</a></p>\
            </section>
            """
    }

    private static func row(
        _ entry: PortfolioEntry, _ names: RelationshipWords, _ format: Formatter
    ) -> Markup {
        let standing = entry.standing
        let range = RelationshipFigures.range(standing, names, format)
        return """
            <tr><td data-label="\(names.name)">\
            <a href="\(Addresses.relationship(entry.line.relationship.id))">\
            \(entry.line.organizationName)</a></td>\
            <td class="number" data-label="\(names.purchases)">\
            \(RelationshipFigures.purchases(standing, names, format))</td>\
            <td class="number" data-label="\(names.netGain)">\
            \(RelationshipFigures.gain(standing, names, format))</td>\
            <td class="number" data-label="\(names.dvp)">\
            \(RelationshipFigures.dvp(standing, names, format))\
            \(range.map { "<small>\($0)</small>" })</td>\
            <td class="number" data-label="\(names.confirmedLabel)">\
            \(RelationshipFigures.confirmed(standing, names, format))</td></tr>
            """
    }
}
