import CustomerValue
import Markup
import UseCases

/// Every relationship in one table, and the form that opens a new one.
enum RelationshipListPage {
    static func render(_ listing: Listing<RelationshipLine>, _ page: Page) -> PageContent {
        let words = RelationshipWords(page.workspaceKind)
        return PageContent(
            title: words.listTitle,
            body: """
                <h1>\(words.listTitle)</h1>
                \(listing.items.isEmpty ? empty(words) : table(listing.items, words))
                \(page.may(CreateRelationship.audience) ? newForm(words, page) : .empty)
                """)
    }

    private static func table(_ lines: [RelationshipLine], _ words: RelationshipWords) -> Markup {
        let rows = lines.map { line -> Markup in
            """
            <tr><td data-label="\(words.name)">\
            <a href="\(Addresses.relationship(line.relationship.id))">\
            \(line.organizationName)</a></td>\
            <td data-label="\(words.segment)">\(line.relationship.segment)</td>\
            <td data-label="\(words.accountManager)">\(line.accountManagerName)</td></tr>
            """
        }
        return """
            <div class="scroll"><table class="list"><thead><tr><th>\(words.name)</th>\
            <th>\(words.segment)</th><th>\(words.accountManager)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private static func empty(_ words: RelationshipWords) -> Markup {
        "<div class=\"empty\"><p>\(words.listEmpty)</p></div>"
    }

    private static func newForm(_ words: RelationshipWords, _ page: Page) -> Markup {
        let form = page.form(Addresses.relationships.path)
        let fields: Markup = """
            \(form.text("organizationName", words.name, required: true, maximum: 120))\
            \(form.text("segment", words.segment, maximum: 60))
            """
        return """
            <section class="part"><h2>\(words.newTitle)</h2>\
            \(form.render(fields, submit: words.create))</section>
            """
    }
}
