import CustomerValue
import Markup
import UseCases

/// The other company or a part of it: who is there, and the form that renames it.
enum OrganizationPage {
    static func render(_ detail: OrganizationDetail, _ page: Page) -> PageContent {
        let organization = detail.organization
        return PageContent(
            title: organization.name,
            body: """
                \(detail.company.crumbs(page))
                <h1>\(organization.name)</h1>
                <p class="lede">\(PeopleWords.organizationLevel(organization.level))</p>
                \(people(detail, RelationshipWords(page.workspaceKind)))
                \(edit(organization, RelationshipWords(page.workspaceKind), page))
                <p class="part noprint">\
                <a href="\(Addresses.recordHistory(.organization, organization.id))">\
                \(LayoutWords.history)</a></p>
                """)
    }

    private static func people(_ detail: OrganizationDetail, _ words: RelationshipWords) -> Markup {
        let items = detail.people.map { person -> Markup in
            """
            <li><a href="\(Addresses.person(person.id))">\(person.name)</a> \
            <small class="quiet">\(person.title)</small></li>
            """
        }
        let content: Markup =
            items.isEmpty
            ? "<div class=\"empty\"><p>\(words.noPeople)</p></div>" : "<ul>\(items)</ul>"
        return "<section class=\"part\"><h2>\(words.people)</h2>\(content)</section>"
    }

    private static func edit(
        _ organization: Organization, _ words: RelationshipWords, _ page: Page
    ) -> Markup? {
        guard page.may(UpdateOrganization.audience) else { return nil }
        let form = page.form(Addresses.organization(organization.id))
        let fields: Markup = """
            <div class="fields">\
            \(form.text(
                "name", words.partName, organization.name, required: true,
                maximum: Fields.nameMaximum))\
            \(form.select("level", words.partLevel, PeopleWords.organizationLevels,
                organization.level.rawValue))</div>
            """
        return """
            <section class="part noprint"><h2>\(words.editTitle)</h2>\
            \(form.render(fields, submit: FormWords.save, version: organization.version))</section>
            """
    }
}
