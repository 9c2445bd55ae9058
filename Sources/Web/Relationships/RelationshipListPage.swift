import CustomerValue
import Markup
import UseCases

/// Every relationship in one table, and the form that opens a new one.
enum RelationshipListPage {
    static func render(_ list: RelationshipList, _ page: Page) -> PageContent {
        let words = RelationshipWords(page.workspaceKind)
        let isUnfiltered = list.text.isEmpty
        return PageContent(
            title: words.listTitle,
            body: """
                <h1>\(words.listTitle)</h1>
                \(list.items.isEmpty && isUnfiltered ? .empty : finder(list, words))
                \(list.items.isEmpty ? empty(list, words) : table(list, words, page))
                \(page.may(CreateRelationship.audience) ? newForm(list, words, page) : .empty)
                """)
    }

    private static func finder(_ list: RelationshipList, _ words: RelationshipWords) -> Markup {
        let query = list.text.isEmpty ? "" : "?q=\(list.text.queryEncoded)"
        return """
            <div class="part"><form class="row" method="get" \
            action="\(Addresses.relationships.path)" \
            role="search"><label for="find">\(words.findLabel)</label>\
            <span><input id="find" type="search" name="q" value="\(list.text)" maxlength="120">\
            </span><button class="plain">\(words.find)</button>\
            <a href="\(Addresses.relationshipTable.path)\(query)">\(words.takeAway)</a></form></div>
            """
    }

    private static func table(
        _ list: RelationshipList, _ words: RelationshipWords, _ page: Page
    ) -> Markup {
        let rows = list.items.map { row($0, words, page.format) }
        let query = list.text.isEmpty ? "" : "&q=\(list.text.queryEncoded)"
        let more: Markup? = list.next.map { next in
            """
            <p class="actions"><a class="button plain" \
            href="\(Addresses.relationships.path)?after=\(next.queryEncoded)\(query)">\
            \(words.more)</a></p>
            """
        }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(words.listTitle)">\
            <table class="list"><caption>\(words.listCaption)</caption><thead><tr>\
            <th scope="col">\(words.name)</th><th scope="col" class="number">\(words.purchases)\
            </th><th scope="col" class="number">\(words.dvp)</th>\
            <th scope="col">\(words.stage)</th><th scope="col">\(words.nextStep)</th>\
            <th scope="col">\(words.accountManager)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>\(more)
            """
    }

    private static func row(
        _ summary: RelationshipSummary, _ words: RelationshipWords, _ format: Formatter
    ) -> Markup {
        let line = summary.line
        let purchases: Markup =
            summary.standing.purchases.map {
                "\(format.shortMoney($0.money))<small>\(String($0.year))</small>"
            } ?? "<span class=\"quiet\">\(words.notKnown)</span>"
        let dvp: Markup =
            summary.standing.dvp.map { .text(format.percent(hundredths: $0.hundredths)) }
            ?? "<span class=\"quiet\">\(words.notDefined)</span>"
        let segment = line.relationship.segment
        let small: Markup = segment.isEmpty ? .empty : "<small>\(segment)</small>"
        return """
            <tr><td data-label="\(words.name)">\
            <a href="\(Addresses.relationship(line.relationship.id))">\
            \(line.organizationName)</a>\(small)</td>\
            <td class="number" data-label="\(words.purchases)">\(purchases)</td>\
            <td class="number" data-label="\(words.dvp)">\(dvp)</td>\
            <td data-label="\(words.stage)">\(words.stage(summary.stage))</td>\
            <td data-label="\(words.nextStep)">\(words.nextStep(summary))</td>\
            <td data-label="\(words.accountManager)">\(line.accountManagerName)</td></tr>
            """
    }

    private static func empty(_ list: RelationshipList, _ words: RelationshipWords) -> Markup {
        guard !list.text.isEmpty else {
            return "<div class=\"empty\"><p>\(words.listEmpty)</p></div>"
        }
        return """
            <div class="empty"><p>\(words.listNoMatch(list.text))</p>\
            <p><a href="\(Addresses.relationships.path)">\(words.showAll)</a></p></div>
            """
    }

    private static func newForm(
        _ list: RelationshipList, _ words: RelationshipWords, _ page: Page
    ) -> Markup {
        let form = page.form(Addresses.relationships.path)
        let currency = page.actor?.workspace.currency ?? .usDollar
        let chosen = page.actor?.memberID?.description ?? ""
        let fields: Markup = """
            \(form.text(
                "organizationName", words.name, required: true, maximum: Fields.nameMaximum))\
            \(form.text("segment", words.segment, maximum: 60))\
            \(form.select(
                "accountManager", words.accountManager, list.accountManagers.options, chosen))\
            \(form.money(
                "purchases", words.purchasesThisYear, currency: currency, hint: words.mayWait))
            """
        return """
            <section class="part noprint" id="new"><h2>\(words.newTitle)</h2>\
            \(form.render(fields, submit: words.create))</section>
            """
    }
}

extension [Member] {
    /// For a choice of colleagues.
    var options: [(value: String, label: String)] {
        map { (value: $0.id.description, label: $0.name) }
    }
}
