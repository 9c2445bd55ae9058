import CustomerValue
import Markup
import UseCases

/// The forms that change one member, or let one guest in and out.
enum MemberForms {
    static func change(_ member: Member, _ page: Page) -> Markup {
        let form = page.form(Addresses.member(member.id))
        let fields: Markup = """
            \(form.select("role", MemberWords.role, MemberWords.roles, member.role.rawValue))\
            \(form.select(
                "function", MemberWords.function, PeopleWords.functions,
                member.function.rawValue))\
            \(form.select("state", MemberWords.state, states(member), member.state.rawValue))
            """
        let link = page.form(Addresses.memberLink(member.id))
            .button(MemberWords.newLink, style: .plain)
        return """
            <details class="disclose"\(Markup.attribute("open", when: form.state != nil))>\
            <summary>\(MemberWords.change) <span class="unseen">\(member.name)</span>\
            </summary>\
            \(form.render(fields, submit: FormWords.save, version: member.version))\
            \(member.state == .disabled ? .empty : link)</details>
            """
    }

    /// Whom the page offers to let in or shut out; nothing for those who may not.
    static func guest(_ person: ID<Person>, _ page: Page) -> Markup {
        guard page.may(InviteGuest.audience) else { return .empty }
        let invite = page.form(Addresses.guestInvitation(person))
            .button(MemberWords.inviteGuest, style: .plain)
        let end = page.form(Addresses.guestAccessEnd(person))
            .button(MemberWords.endAccess, style: .plain)
        return "<div class=\"row\">\(invite)\(end)</div>"
    }

    /// The states a member may go to from the present one.
    private static func states(_ member: Member) -> [(value: String, label: String)] {
        let states: [MemberState] =
            switch member.state {
            case .invited: [.invited, .disabled]
            case .active, .disabled: [.active, .disabled]
            }
        return states.map { (value: $0.rawValue, label: MemberWords.state($0)) }
    }
}
