import CustomerValue
import Markup
import UseCases

/// Who was asked for a bar and who has answered; never what.
enum ColleaguesPart {
    static func render(_ alignment: Alignment, _ page: Page) -> Markup {
        let relationship = alignment.line.relationship.id
        let rows = alignment.colleagues.map { row($0, relationship, page) }
        let count = AlignmentWords.answeredCount(
            alignment.answered.count, of: alignment.colleagues.count { $0.invitedAt != nil })
        let invites = page.may(AskForBar.audience)
        return """
            <h3>\(AlignmentWords.colleagues)</h3><p>\(count)</p>\
            \(invites ? why(relationship) : .empty)
            <div class="scroll" tabindex="0" role="region" \
            aria-label="\(AlignmentWords.colleagues)"><table class="list"><thead><tr>\
            <th scope="col">\(AlignmentWords.colleague)</th>\
            <th scope="col">\(AlignmentWords.function)</th>\
            <th scope="col">\(AlignmentWords.answer)</th>\
            \(invites ? "<th scope=\"col\">\(AlignmentWords.ask)</th>" : .empty)</tr></thead>\
            <tbody>\(rows)</tbody></table></div>\(AskingPart.render(alignment, page))
            """
    }

    private static func why(_ relationship: ID<Relationship>) -> Markup {
        """
        <p class="quiet">\(AlignmentWords.inviteWhy) \
        <a href="\(Addresses.ownBar(relationship))">\(AlignmentWords.ownBarLink)</a></p>
        """
    }

    private static func row(
        _ colleague: InvitedColleague, _ relationship: ID<Relationship>, _ page: Page
    ) -> Markup {
        let member = colleague.member
        let ask: Markup =
            page.may(AskForBar.audience)
            ? """
            <td data-label="\(AlignmentWords.ask)">\(button(colleague, relationship, page))</td>
            """ : .empty
        return """
            <tr><td data-label="\(AlignmentWords.colleague)">\(member.name)</td>\
            <td data-label="\(AlignmentWords.function)">\
            \(PeopleWords.function(member.function))</td>\
            <td data-label="\(AlignmentWords.answer)">\(state(colleague, page.format))</td>\
            \(ask)</tr>
            """
    }

    private static func state(_ colleague: InvitedColleague, _ format: Formatter) -> Markup {
        if let answered = colleague.answeredAt {
            return """
                <span class="state good">\(AlignmentWords.answeredTitle)</span> \
                \(format.dayOf(answered))
                """
        }
        guard let invited = colleague.invitedAt else {
            return "<span class=\"quiet\">\(AlignmentWords.notAsked)</span>"
        }
        return """
            <span class="state warn">\(AlignmentWords.notAnswered)</span> \
            \(AlignmentWords.askedOn(format.dayOf(invited)))
            """
    }

    private static func button(
        _ colleague: InvitedColleague, _ relationship: ID<Relationship>, _ page: Page
    ) -> Markup? {
        guard colleague.answeredAt == nil, let actor = page.actor,
            actor.memberID != colleague.member.id
        else { return nil }
        let member = colleague.member
        let form = page.form(
            Addresses.barInvitation.filled(relationship.description, member.id.description))
        let hands = AskForBar.mayHandLink(actor, to: member)
        return form.button(
            hands ? AlignmentWords.makeLink : AlignmentWords.noteAsked, style: .plain)
    }
}
