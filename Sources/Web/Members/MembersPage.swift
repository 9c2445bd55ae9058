import CustomerValue
import Markup
import UseCases

/// Everybody of the workspace; owners invite, change and let in again.
enum MembersPage {
    static func render(_ list: MemberList, _ page: Page) -> PageContent {
        let mayChange = page.may(ChangeMember.audience)
        return PageContent(
            title: MemberWords.title,
            body: """
                \(Crumbs.render())
                <h1>\(MemberWords.title)</h1>
                <p class="lede">\(MemberWords.lede(list.members.count))</p>
                \(list.requests.isEmpty ? .empty : requestsPart(list.requests, page))
                <section class="part"><h2>\(MemberWords.people)</h2>
                \(table(list.members, page, mayChange: mayChange))</section>
                \(mayChange ? inviteForm(page) : .empty)
                <p class="hint"><a href="\(Addresses.workspace.path)">\
                \(MemberWords.workspaceSettings)</a></p>
                \(page.may(ShowOutbox.audience) ? outboxLink : .empty)
                """)
    }

    private static var outboxLink: Markup {
        """
        <p class="hint"><a href="\(Addresses.outbox.path)">\(OutboxWords.title)</a></p>
        """
    }

    private static func table(
        _ members: [Member], _ page: Page, mayChange: Bool
    ) -> Markup {
        let rows = members.map { member -> Markup in
            let history = Addresses.history.path + "/member/" + member.id.description
            let change: Markup? = mayChange ? MemberForms.change(member, page) : nil
            return """
                <tr><td data-label="\(MemberWords.name)">\(member.name) \
                <small>\(member.email)</small></td>\
                <td data-label="\(MemberWords.role)">\(MemberWords.role(member.role))</td>\
                <td data-label="\(MemberWords.function)">\
                \(PeopleWords.function(member.function))</td>\
                <td data-label="\(MemberWords.state)">\(state(member.state))</td>\
                <td data-label="\(MemberWords.more)">\(change)\
                <a href="\(history)">\(LayoutWords.history)</a></td></tr>
                """
        }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(MemberWords.people)">\
            <table class="list"><thead><tr><th scope="col">\(MemberWords.name)</th>\
            <th scope="col">\(MemberWords.role)</th><th scope="col">\(MemberWords.function)</th>\
            <th scope="col">\(MemberWords.state)</th><th scope="col">\(MemberWords.more)</th>\
            </tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    private static func state(_ state: MemberState) -> Markup {
        let style =
            switch state {
            case .invited: "warn"
            case .active: "good"
            case .disabled: "quiet"
            }
        return "<span class=\"state \(style)\">\(MemberWords.state(state))</span>"
    }

    private static func requestsPart(_ requests: [LinkRequest], _ page: Page) -> Markup {
        let items = requests.map { request -> Markup in
            let action =
                switch request.holder {
                case .member(let id): Addresses.memberLink(id)
                case .person(let id): Addresses.guestInvitation(id)
                }
            let asked = MemberWords.asked(request.name, page.format.instant(request.requestedAt))
            let button = page.form(action).button(MemberWords.newLink, style: .plain)
            return "<li class=\"row\">\(asked) \(button)</li>"
        }
        return """
            <section class="part"><h2>\(MemberWords.requests)</h2><ul>\(items)</ul></section>
            """
    }

    private static func inviteForm(_ page: Page) -> Markup {
        let form = page.form(Addresses.members.path)
        let fields: Markup = """
            <div class="fields">\
            \(form.text("name", MemberWords.name, required: true, maximum: Fields.nameMaximum))\
            \(form.text(
                "email", MemberWords.email, type: "email", required: true, maximum: 254))</div>\
            <div class="fields">\
            \(form.select(
                "role", MemberWords.role, MemberWords.roles, Role.contributor.rawValue,
                hint: MemberWords.roleHint))\
            \(form.select("function", MemberWords.function, PeopleWords.functions))</div>
            """
        return """
            <section class="part"><h2>\(MemberWords.invite)</h2>
            <p>\(MemberWords.inviteLede)</p>
            \(form.render(fields, submit: MemberWords.makeInvitation))</section>
            """
    }
}
