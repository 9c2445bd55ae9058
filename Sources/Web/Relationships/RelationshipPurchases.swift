import CustomerValue
import Markup
import UseCases

/// What was bought, year by year, and the form for one more year.
enum RelationshipPurchases {
    static func render(_ overview: RelationshipOverview, _ page: Page) -> Markup {
        let words = RelationshipWords(page.workspaceKind)
        return """
            <section class="part" id="purchases"><h2>\(words.purchases)</h2>
            \(overview.purchases.isEmpty ? empty(words) : table(overview, words, page.format))
            \(page.may(RecordPurchases.audience) ? form(overview, words, page) : .empty)</section>
            """
    }

    private static func empty(_ words: RelationshipWords) -> Markup {
        "<div class=\"empty\"><p>\(words.noPurchases)</p></div>"
    }

    private static func table(
        _ overview: RelationshipOverview, _ words: RelationshipWords, _ format: Formatter
    ) -> Markup {
        let rows = overview.purchases.map { purchases -> Markup in
            """
            <tr><td data-label="\(words.purchasesYear)">\(String(purchases.year))</td>\
            <td class="number" data-label="\(words.purchases)">\(format.money(purchases.money))\
            </td></tr>
            """
        }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(words.purchases)">\
            <table class="list"><thead><tr><th scope="col">\(words.purchasesYear)</th>\
            <th scope="col" class="number">\(words.purchases)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private static func form(
        _ overview: RelationshipOverview, _ words: RelationshipWords, _ page: Page
    ) -> Markup {
        let form = page.form(
            Addresses.relationshipPurchases(overview.line.relationship.id))
        let currency =
            overview.purchases.first?.money.currency ?? page.actor?.workspace.currency ?? .usDollar
        let fields: Markup = """
            \(form.number(
                "year", words.purchasesYear, String(overview.today.year), in: 1990...2100,
                required: true))\
            \(form.money("purchases", words.purchases, currency: currency))
            """
        let isOpen = form.state != nil || overview.purchases.isEmpty
        return """
            <details class="disclose"\(Markup.attribute("open", when: isOpen))>\
            <summary>\(words.enterPurchases)</summary>\
            \(form.render(fields, submit: FormWords.save))</details>
            """
    }
}
