import CustomerValue
import Markup
import UseCases

/// Who somebody of the other company is, with the form that corrects it.
enum PersonPage {
    static func render(_ detail: PersonDetail, _ page: Page) -> PageContent {
        let person = detail.person
        return PageContent(
            title: person.name,
            body: """
                \(detail.company.crumbs(page))
                <h1>\(person.name)</h1>
                <p class="lede">\(lede(detail))</p>
                \(facts(detail, RelationshipWords(page.workspaceKind)))
                \(access(person, page))\(edit(detail, page))
                <p class="part noprint"><a href="\(Addresses.recordHistory(.person, person.id))">\
                \(LayoutWords.history)</a></p>
                """)
    }

    private static func lede(_ detail: PersonDetail) -> String {
        [detail.person.title, detail.organizationName].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    private static func facts(_ detail: PersonDetail, _ words: RelationshipWords) -> Markup {
        let person = detail.person
        let facts: [(String, String)] = [
            (words.function, PeopleWords.function(person.function)),
            (words.level, PeopleWords.level(person.level)),
            (words.organization, detail.organizationName),
            (words.mail, person.email ?? words.notKnown),
        ]
        let rows = facts.map { name, value -> Markup in "<dt>\(name)</dt><dd>\(value)</dd>" }
        return "<section class=\"part\"><dl>\(rows)</dl></section>"
    }

    private static func access(_ person: Person, _ page: Page) -> Markup? {
        guard page.may(InviteGuest.audience) else { return nil }
        let words = RelationshipWords(page.workspaceKind)
        return """
            <section class="part noprint" id="access"><h2>\(words.guestAccess)</h2>\
            \(MemberForms.guest(person.id, page))</section>
            """
    }

    private static func edit(_ detail: PersonDetail, _ page: Page) -> Markup? {
        guard page.may(UpdatePerson.audience) else { return nil }
        let form = page.form(Addresses.person(detail.person.id))
        let words = RelationshipWords(page.workspaceKind)
        let fields = PersonFields.render(
            detail.person, in: detail.person.organization, of: detail.company.organizations, form,
            words)
        return """
            <section class="part noprint"><h2>\(words.editTitle)</h2>\
            \(form.render(fields, submit: FormWords.save, version: detail.person.version))\
            </section>
            """
    }
}

/// What is asked about a person, when they are added and when they are corrected.
enum PersonFields {
    static func render(
        _ person: Person?, in organization: ID<Organization>, of organizations: [Organization],
        _ form: FormView, _ words: RelationshipWords
    ) -> Markup {
        let function = person?.function.rawValue ?? ""
        let level = (person?.level ?? .manager).rawValue
        return """
            <div class="fields">\
            \(form.text("name", words.personName, person?.name ?? "", required: true,
                maximum: Fields.nameMaximum))\
            \(form.text("email", words.mail, person?.email ?? "", type: "email", maximum: 254))\
            </div><div class="fields">\
            \(form.text("title", words.title, person?.title ?? "", maximum: Fields.nameMaximum))\
            \(form.select("function", words.function, PeopleWords.functions, function))</div>\
            <div class="fields">\
            \(form.select("level", words.level, PeopleWords.levels, level))\
            \(form.select("organization", words.organization, organizations.options,
                organization.description))</div>
            """
    }
}

extension Company {
    /// The way back to the relationship.
    func crumbs(_ page: Page) -> Markup {
        let words = RelationshipWords(page.workspaceKind)
        let place = relationship.map { (name: top.name, path: Addresses.relationship($0)) }
        return Crumbs.render(
            [(words.listTitle, Addresses.relationships.path)] + (place.map { [$0] } ?? []))
    }
}
