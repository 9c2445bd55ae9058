import CustomerValue
import Markup
import UseCases

/// The guest's own page of a conversation, made for a phone: answer, points, marks.
enum SeatPage {
    static func render(_ seat: Seat, _ page: Page) -> PageContent {
        let conversation = seat.conversation
        let words = InvitationWords(conversation)
        let parts = InvitationParts(conversation: conversation, format: page.format)
        return PageContent(
            title: words.title,
            body: """
                \(Crumbs.render())\(LiveBand.render(conversation.session, from: seat.place))\
                <h1>\(words.title)</h1>\(cancelled(conversation))\
                \(room(seat))<section class="part" id="facts" data-live="stage seats">\
                \(parts.facts)</section>\
                <div id="seat-now" data-live="stage attributes bar marks">\(now(seat, page))\
                </div>\(notes(conversation))\(parts.promises)\
                <div id="released" data-live="attributes">\(parts.released)</div>
                """)
    }

    /// What can be done now comes first.
    private static func now(_ seat: Seat, _ page: Page) -> Markup {
        let marks = MarksForm(seat: seat, page: page).markup
        guard seat.conversation.isOpen else {
            return "\(SeatReply.render(seat.conversation, page))\(marks)"
        }
        let budget = OwnBudgetForm(seat: seat, page: page).markup
        return "\(OwnBarForm(seat: seat, page: page).markup)\(budget)\(marks)"
    }

    /// Where the room is, and the way to what everybody looks at.
    private static func room(_ seat: Seat) -> Markup {
        let screen = Addresses.sessionScreen(seat.conversation.session)
        let link: Markup = "<a href=\"\(screen)\">\(ScreenWords.look)</a>"
        let body: Markup? =
            if let shown = seat.shownNow {
                """
                <div class="notice"><b>\(ScreenWords.inTheRoom)</b> \
                \(ScreenWords.shown(shown)). \(link)</div>
                """
            } else if seat.conversation.state != .cancelled {
                "<p>\(link)</p>"
            } else {
                nil
            }
        return "<div id=\"room\" data-live=\"stage\">\(body)</div>"
    }

    private static func cancelled(_ conversation: InvitedConversation) -> Markup? {
        guard conversation.state == .cancelled else { return nil }
        return "<p class=\"notice warn\">\(SeatWords.cancelled)</p>"
    }

    private static func notes(_ conversation: InvitedConversation) -> Markup? {
        guard conversation.hasNotes else { return nil }
        let address = Addresses.portalNotes(conversation.session)
        return "<p class=\"part\"><a href=\"\(address)\">\(SeatWords.notes)</a></p>"
    }
}

/// Will the guest be there?
enum SeatReply {
    static func render(_ conversation: InvitedConversation, _ page: Page) -> Markup {
        guard conversation.state == .planned else { return .empty }
        let form = page.form(Addresses.seatReply(conversation.session))
        let said = conversation.reply.map { reply -> Markup in
            "<div class=\"notice good\" role=\"status\">\(SeatWords.said(reply))</div>"
        }
        return """
            <section class="part card"><h2>\(SeatWords.replyTitle)</h2>\(said)\
            \(form.render(fields(form, conversation), submit: SeatWords.send))</section>\
            <p class="quiet">\(SeatWords.notYet)</p>
            """
    }

    private static func fields(
        _ form: FormView, _ conversation: InvitedConversation
    ) -> Markup {
        let choices = InvitationReply.allCases.map {
            (value: $0.rawValue, label: SeatWords.reply($0))
        }
        return """
            \(form.select(
                "reply", SeatWords.choose, choices,
                (conversation.reply ?? .accepted).rawValue))\
            \(form.area(
                "note", SeatWords.note, conversation.note, hint: SeatWords.noteHint, rows: 2,
                maximum: 500))
            """
    }
}
