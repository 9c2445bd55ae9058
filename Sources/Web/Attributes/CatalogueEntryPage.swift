import CustomerValue
import Markup
import UseCases

/// One attribute across relationships: its texts, where it is used, and what means the same.
enum CatalogueEntryPage {
    static func render(_ overview: CatalogueEntryOverview, _ page: Page) -> PageContent {
        let entry = overview.line.entry
        let isMerged = page.address != Addresses.catalogueEntry(entry.id)
        let note: Markup = "<p class=\"notice\">\(CatalogueWords.isMerged)</p>"
        let history = Addresses.recordHistory(.catalogueEntry, entry.id)
        return PageContent(
            title: "\(entry.name) · \(CatalogueWords.title)",
            body: """
                \(Crumbs.render([(CatalogueWords.title, Addresses.attributes.path)]))
                <h1 dir="auto">\(entry.name)</h1>
                \(isMerged ? note : .empty)
                <p class="lede" dir="auto">\(entry.what)</p><p dir="auto">\(entry.how)</p>
                \(PlannerWords.touched(entry.functions).map { "<p>\($0)</p>" as Markup })
                <section class="part"><h2>\(CatalogueWords.usedBy)</h2>\
                \(uses(overview.line.uses))</section>
                \(merged(overview.line.merged, page))
                \(page.may(UpdateCatalogueEntry.audience) ? edit(entry, page) : .empty)
                \(page.may(MergeCatalogueEntry.audience) ? merge(overview, page) : .empty)
                <p class="part noprint"><a href="\(history)">\(LayoutWords.history)</a></p>
                """)
    }

    private static func uses(_ uses: [CatalogueUse]) -> Markup {
        guard !uses.isEmpty else { return "<p>\(CatalogueWords.notUsed)</p>" }
        let rows = uses.map { use -> Markup in
            """
            <tr><td data-label="\(CatalogueWords.relationship)">\
            <a href="\(Addresses.alignment(use.relationship))" dir="auto">\
            \(use.organizationName)</a></td>\
            <td data-label="\(CatalogueWords.worded)" dir="auto">\(use.attributeName)</td></tr>
            """
        }
        return """
            <table class="list"><thead><tr><th scope="col">\(CatalogueWords.relationship)</th>\
            <th scope="col">\(CatalogueWords.worded)</th></tr></thead>\
            <tbody>\(rows)</tbody></table>
            """
    }

    private static func merged(_ merged: [CatalogueEntry], _ page: Page) -> Markup? {
        guard !merged.isEmpty else { return nil }
        let items = merged.map { entry -> Markup in
            let form = page.form(Addresses.catalogueSeparation(entry.id))
            let separate: Markup =
                page.may(SeparateCatalogueEntry.audience)
                ? form.button(AlignmentWords.separate, version: entry.version, style: .plain)
                : .empty
            return "<li class=\"row\"><span dir=\"auto\">\(entry.name)</span> \(separate)</li>"
        }
        return """
            <section class="part"><h2>\(CatalogueWords.mergedTitle)</h2><ul>\(items)</ul></section>
            """
    }

    private static func edit(_ entry: CatalogueEntry, _ page: Page) -> Markup {
        let form = page.form(Addresses.catalogueEntry(entry.id))
        let fields: Markup = """
            <p class="quiet">\(CatalogueWords.editWhy)</p>\(AttributeForms.wording(form, entry))
            """
        let content = form.render(fields, submit: FormWords.save, version: entry.version)
        return """
            <section class="part noprint">\(form.disclosed(CatalogueWords.edit, content))</section>
            """
    }

    private static func merge(_ overview: CatalogueEntryOverview, _ page: Page) -> Markup? {
        guard !overview.others.isEmpty else { return nil }
        let entry = overview.line.entry
        let form = page.form(Addresses.catalogueMerge(entry.id))
        let choices = overview.others.map { (value: $0.id.description, label: $0.name) }
        let fields: Markup = """
            <p>\(CatalogueWords.mergeWhy)</p>\
            \(form.select("into", AlignmentWords.mergeInto, choices))
            """
        let content = form.render(fields, submit: AlignmentWords.merge, version: entry.version)
        return """
            <section class="part noprint">\
            \(form.disclosed(CatalogueWords.mergeTitle, content))</section>
            """
    }
}
