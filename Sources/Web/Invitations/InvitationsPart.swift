import CustomerValue
import Markup
import UseCases

/// In the planner: whom a link was made for, who will come, and what they may read beforehand.
struct InvitationsPart {
    let planning: SessionPlanning
    let page: Page

    private var session: Session { planning.session }

    var markup: Markup? {
        guard session.state != .cancelled else { return nil }
        let seats = planning.attendees.filter { $0.personID != nil }
        let content =
            seats.isEmpty ? "<p class=\"quiet\">\(InvitingWords.nobody)</p>" : table(seats)
        return """
            <section class="part" id="invitations"><h2>\(InvitingWords.title)</h2>\
            <p>\(InvitingWords.lede)</p>\(content)</section>\(release)
            """
    }

    private func table(_ seats: [SeatedAttendee]) -> Markup {
        """
        <table class="list"><thead><tr><th scope="col">\(InvitingWords.person)</th>\
        <th scope="col">\(InvitingWords.answer)</th><th scope="col">\(InvitingWords.link)</th>\
        <th scope="col">\(InvitingWords.more)</th></tr></thead>\
        <tbody>\(seats.map(row))</tbody></table>
        """
    }

    private func row(_ seat: SeatedAttendee) -> Markup {
        let invitation = planning.invitations.first { $0.person == seat.personID }
        let closes = page.format.day(
            Day(session.linksCloseAt, timeZoneName: page.format.timeZoneName))
        let link = invitation?.digest == nil ? InvitingWords.noLink : InvitingWords.open(closes)
        return """
            <tr><td data-label="\(InvitingWords.person)">\(seat.name)</td>\
            <td data-label="\(InvitingWords.answer)">\(answer(invitation))</td>\
            <td data-label="\(InvitingWords.link)">\(link)</td>\
            <td data-label="\(InvitingWords.more)">\(buttons(seat, invitation))</td></tr>
            """
    }

    private func answer(_ invitation: Invitation?) -> Markup {
        guard let invitation, let reply = invitation.reply else {
            return "<span class=\"quiet\">\(InvitingWords.noAnswer)</span>"
        }
        let style = reply == .accepted ? "good" : "warn"
        return """
            <span class="state \(style)">\(InvitingWords.reply(reply))</span>\
            \(Markup.paragraphs(invitation.note))
            """
    }

    private func buttons(_ seat: SeatedAttendee, _ invitation: Invitation?) -> Markup? {
        guard page.may(MakeInvitationLink.audience), let person = seat.personID else {
            return nil
        }
        let make = quiet(Addresses.sessionLinks(session.id))
        let end = quiet(Addresses.sessionLinksRemoval(session.id))
        let field = make.hidden("person", person.description)
        guard invitation?.digest != nil else {
            return make.button(
                InvitingWords.makeLink(seat.name), style: .plain, fields: field)
        }
        let again = make.button(InvitingWords.newLink(seat.name), style: .plain, fields: field)
        let ending = end.button(InvitingWords.endLink(seat.name), style: .plain, fields: field)
        return "<div class=\"row\">\(again)\(ending)</div>"
    }

    /// A refusal is said once above the page, not in every row.
    private func quiet(_ action: String) -> FormView {
        FormView(page: page, action: action, state: nil)
    }

    private var release: Markup {
        let standing =
            planning.release.map {
                InvitingWords.released(
                    $0.number, page.format.instant($0.releasedAt), withMoney: $0.withMoney)
            } ?? InvitingWords.notReleased
        return """
            <section class="part"><h2>\(InvitingWords.releaseTitle)</h2>\
            <p>\(InvitingWords.releaseLede)</p><p role="status">\(standing)</p>\
            \(releaseButtons)</section>
            """
    }

    private var releaseButtons: Markup? {
        guard page.may(ReleaseHypothesis.audience) else { return nil }
        let isReleased = planning.release != nil
        let form = page.form(Addresses.sessionRelease(session.id))
        let bar = form.button(
            isReleased ? InvitingWords.releaseAgain : InvitingWords.release, style: .plain)
        let withMoney = FormView(page: page, action: form.action, state: nil).button(
            InvitingWords.releaseWithMoney, style: .plain,
            fields: form.hidden("withMoney", "on"))
        let give: Markup = "\(bar)\(withMoney)"
        guard isReleased else { return "<div class=\"row\">\(give)</div>" }
        let take = page.form(Addresses.sessionReleaseRemoval(session.id)).button(
            InvitingWords.withhold, style: .plain)
        return "<div class=\"row\">\(give)\(take)</div>"
    }
}
