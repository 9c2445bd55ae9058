import CustomerValue
import Markup
import UseCases

/// What sets the home organisation apart, with the relationships that say so.
enum CataloguePage {
    static func render(_ catalogue: Catalogue, _ page: Page) -> PageContent {
        let lines = catalogue.lines
        let empty: Markup = "<div class=\"empty\"><p>\(CatalogueWords.empty)</p></div>"
        return PageContent(
            title: CatalogueWords.title,
            body: """
                \(Crumbs.render())
                <h1>\(CatalogueWords.title)</h1>
                <p class="lede">\(CatalogueWords.lede)</p>
                \(lines.isEmpty ? empty : table(lines))
                \(page.may(AddCatalogueEntry.audience) ? addForm(page) : .empty)
                """)
    }

    private static func table(_ lines: [CatalogueLine]) -> Markup {
        let rows = lines.map { line -> Markup in
            let names = line.uses.map(\.organizationName).joined(separator: ", ")
            return """
                <tr><td data-label="\(AlignmentWords.attribute)">\
                <a href="\(Addresses.catalogueEntry(line.entry.id))" dir="auto">\
                \(line.entry.name)</a></td>\
                <td data-label="\(AlignmentWords.what)" dir="auto">\(line.entry.what)</td>\
                <td data-label="\(CatalogueWords.usedBy)">\(CatalogueWords.uses(line.uses.count))\
                <small dir="auto">\(names)</small></td></tr>
                """
        }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(CatalogueWords.title)">\
            <table class="list"><thead><tr><th scope="col">\(AlignmentWords.attribute)</th>\
            <th scope="col">\(AlignmentWords.what)</th>\
            <th scope="col">\(CatalogueWords.usedBy)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private static func addForm(_ page: Page) -> Markup {
        let form = page.form(Addresses.attributes.path)
        let content = form.render(
            AttributeForms.wording(form, nil as CatalogueEntry?), submit: AlignmentWords.add)
        return """
            <section class="part">\(form.disclosed(CatalogueWords.add, content))</section>
            """
    }
}

/// Name, texts and functions of an attribute, in a relationship and in the catalogue.
enum AttributeForms {
    static func wording(_ form: FormView, _ stored: CatalogueEntry?) -> Markup {
        fields(form, stored?.name, stored?.what, stored?.how, stored?.functions)
    }

    static func wording(_ form: FormView, _ stored: ValueAttribute?) -> Markup {
        fields(form, stored?.name, stored?.what, stored?.how, stored?.functions)
    }

    private static func fields(
        _ form: FormView, _ name: String?, _ what: String?, _ how: String?,
        _ functions: Set<BusinessFunction>?
    ) -> Markup {
        """
        \(form.text(
            "name", AlignmentWords.attributeName, name ?? "", hint: AlignmentWords.nameHint,
            required: true, maximum: Fields.nameMaximum))\
        \(form.area(
            "what", AlignmentWords.what, what ?? "", hint: AlignmentWords.whatHint,
            maximum: 1_000))\
        \(form.area(
            "how", AlignmentWords.how, how ?? "", hint: AlignmentWords.howHint, maximum: 1_000))\
        \(form.ticks(
            "functions", PlannerWords.touches, PeopleWords.functions,
            Set((functions ?? []).map(\.rawValue)), hint: PlannerWords.touchesHint))
        """
    }
}
