import CustomerValue
import Markup
import UseCases

/// A conversation as its link shows it, without an account.
enum SessionInvitationPage {
    static func render(_ opened: OpenedInvitation, _ token: String, _ page: Page) -> PageContent {
        let conversation = opened.conversation
        let words = InvitationWords(conversation)
        let format = Formatter(timeZoneName: opened.timeZoneName, homeCurrency: nil)
        let parts = InvitationParts(conversation: conversation, format: format)
        let closes = format.day(
            Day(conversation.linksCloseAt, timeZoneName: format.timeZoneName))
        return PageContent(
            title: words.title,
            body: """
                <main id="main" class="invited"><h1>\(words.title)</h1>\
                <p class="lede">\(words.hello(conversation.guestName))</p>\
                <section class="part">\(parts.facts)\(calendar(conversation, token))</section>\
                \(CodePart(opened: opened, token: token, page: page, format: format).markup)\
                \(parts.promises)\(parts.released)\
                <p class="part quiet">\(InvitationWords.closes(closes))</p></main>
                """, hasTwin: false, frame: .bare)
    }

    private static func calendar(
        _ conversation: InvitedConversation, _ token: String
    ) -> Markup? {
        guard conversation.state == .planned else { return nil }
        let address = Addresses.invitationCalendar.filled(token)
        return """
            <p class="actions noprint"><a class="button plain" href="\(address)" download>\
            \(InvitationWords.calendar)</a></p>
            """
    }
}

/// The way from reading to writing: a code by mail, or why none can come.
struct CodePart {
    let opened: OpenedInvitation
    let token: String
    let page: Page
    let format: Formatter

    var markup: Markup {
        """
        <section class="part card noprint" id="enter"><h2>\(InvitationWords.enterTitle)</h2>\
        <p>\(InvitationWords.enterWhy)</p>\(said)\(way)</section>
        """
    }

    private var said: Markup? {
        guard let reply = opened.conversation.reply else { return nil }
        return "<p class=\"notice good\">\(SeatWords.said(reply))</p>"
    }

    private var way: Markup {
        switch opened.way {
        case .noAddress:
            let words = InvitationWords(opened.conversation)
            return "<p class=\"notice warn\">\(words.noAddress())</p>"
        case .sampleAddress:
            return "<p class=\"notice warn\">\(InvitationWords.sampleAddress)</p>"
        case .noMailServer:
            return "<p class=\"notice warn\">\(InvitationWords.noMailServer)</p>"
        case .mail(let address):
            guard let code = opened.code else {
                return send.button(InvitationWords.mailCode(address))
            }
            let again = send.button(InvitationWords.mailAgain, style: .plain)
            guard code.triesLeft > 0 else {
                return "<p class=\"notice bad\">\(InvitationWords.codeSpent)</p>\(again)"
            }
            return "\(entry(code))\(again)"
        }
    }

    private var send: FormView { page.form(Addresses.invitationCode.filled(token)) }

    private func entry(_ code: EntryCode) -> Markup {
        let form = page.form(Addresses.invitationEntry.filled(token))
        return """
            <p role="status">\(InvitationWords.codeSent(format.clock(code.expiresAt)))</p>\
            \(form.render(
                form.code("code", InvitationWords.code, hint: InvitationWords.codeHint),
                submit: InvitationWords.enter))
            """
    }
}

/// A link that once opened a conversation.
enum EndedInvitationPage {
    static var content: PageContent {
        PageContent(
            title: InvitationWords.endedTitle,
            body: """
                <div class="card"><h1>\(InvitationWords.endedTitle)</h1>\
                <p class="lede">\(InvitationWords.ended)</p>\
                <p><a href="\(Addresses.portal.path)">\(LayoutWords.goHome)</a></p></div>
                """, hasTwin: false, frame: .narrow)
    }
}
