import CustomerValue
import Markup
import UseCases

/// The parts of the other company and its people, with the forms that add to both.
enum RelationshipPeople {
    static func render(_ overview: RelationshipOverview, _ page: Page) -> Markup {
        let words = RelationshipWords(page.workspaceKind)
        return """
            <section class="part" id="people"><h2>\(words.people)</h2>
            \(overview.people.isEmpty ? empty(words) : table(overview, words, page))
            \(page.may(AddPerson.audience) ? personForm(overview, words, page) : .empty)</section>
            <section class="part" id="organizations"><h2>\(words.organizations)</h2>
            \(tree(overview))
            \(page.may(AddOrganization.audience) ? partForm(overview, words, page) : .empty)\
            </section>
            """
    }

    private static func empty(_ words: RelationshipWords) -> Markup {
        "<div class=\"empty\"><p>\(words.noPeople)</p></div>"
    }

    private static func table(
        _ overview: RelationshipOverview, _ words: RelationshipWords, _ page: Page
    ) -> Markup {
        let names = Dictionary(
            overview.organizations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }
        )
        let rows = overview.people.map { person -> Markup in
            """
            <tr><td data-label="\(words.personName)">\
            <a href="\(Addresses.person(person.id))">\(person.name)</a>\
            <small>\(person.title)</small></td>\
            <td data-label="\(words.function)">\(PeopleWords.function(person.function))</td>\
            <td data-label="\(words.level)">\(PeopleWords.level(person.level))</td>\
            <td data-label="\(words.organization)">\(names[person.organization] ?? "")</td>\
            <td data-label="\(words.mail)">\(person.email ?? "")\
            \(access(person, words, page))</td></tr>
            """
        }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(words.people)">\
            <table class="list"><thead><tr><th scope="col">\(words.personName)</th>\
            <th scope="col">\(words.function)</th><th scope="col">\(words.level)</th>\
            <th scope="col">\(words.organization)</th><th scope="col">\(words.mail)</th>\
            </tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    /// Where a guest is let in, for those who may: a table of buttons would be all one sees.
    private static func access(
        _ person: Person, _ words: RelationshipWords, _ page: Page
    ) -> Markup? {
        guard page.may(InviteGuest.audience) else { return nil }
        return """
            <small class="noprint"><a href="\(Addresses.person(person.id))#access">\
            \(words.guestAccess)<span class="unseen"> \(person.name)</span></a></small>
            """
    }

    private static func personForm(
        _ overview: RelationshipOverview, _ words: RelationshipWords, _ page: Page
    ) -> Markup {
        let relationship = overview.line.relationship
        let form = page.form(Addresses.relationshipPeople(relationship.id))
        let fields = PersonFields.render(
            nil, in: relationship.organization, of: overview.organizations, form, words)
        return disclosed(form, words.addPerson, form.render(fields, submit: words.add))
    }

    private static func partForm(
        _ overview: RelationshipOverview, _ words: RelationshipWords, _ page: Page
    ) -> Markup {
        let relationship = overview.line.relationship
        let form = page.form(Addresses.relationshipOrganizations(relationship.id))
        let fields: Markup = """
            \(form.text("name", words.partName, required: true, maximum: Fields.nameMaximum))\
            <div class="fields">\
            \(form.select("level", words.partLevel, PeopleWords.organizationLevels,
                OrganizationLevel.site.rawValue))\
            \(form.select(
                "parent", words.partParent, overview.organizations.options,
                relationship.organization.description))</div>
            """
        return disclosed(form, words.addPart, form.render(fields, submit: words.add))
    }

    private static func disclosed(
        _ form: FormView, _ summary: String, _ content: Markup
    ) -> Markup {
        """
        <details class="disclose"\(Markup.attribute("open", when: form.state != nil))>\
        <summary>\(summary)</summary>\(content)</details>
        """
    }

    private static func tree(_ overview: RelationshipOverview) -> Markup {
        let children = Dictionary(grouping: overview.organizations) { $0.parent }
        let root = overview.line.relationship.organization
        guard let top = overview.organizations.first(where: { $0.id == root }) else {
            return .empty
        }
        return "<ul>\(branch(top, children, depth: 0))</ul>"
    }

    /// The depth is bounded: a hierarchy that went round in a circle must not hang the page.
    private static func branch(
        _ organization: Organization, _ children: [ID<Organization>?: [Organization]], depth: Int
    ) -> Markup {
        let below = depth < 12 ? children[organization.id] ?? [] : []
        let inner = below.map { branch($0, children, depth: depth + 1) }
        let list: Markup = inner.isEmpty ? .empty : "<ul>\(inner)</ul>"
        return """
            <li><a href="\(Addresses.organization(organization.id))">\(organization.name)</a> \
            <small class="quiet">\
            \(PeopleWords.organizationLevel(organization.level))</small>\(list)</li>
            """
    }
}

extension [Organization] {
    var options: [(value: String, label: String)] {
        map { (value: $0.id.description, label: $0.name) }
    }
}
