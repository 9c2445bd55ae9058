import CustomerValue
import Markup
import UseCases

/// What would be mailed about a session, word by word, before it is; and what to copy where no
/// mail can be sent.
enum InvitationLettersPage {
    static func render(_ invitations: SessionInvitations, _ page: Page) -> PageContent {
        let session = invitations.line.session
        let plan = Addresses.sessionPlan(session.id)
        return PageContent(
            title: LetterWords.title,
            body: """
                \(Crumbs.render([
                    (SessionWords.listTitle, Addresses.sessions.path),
                    (SessionWords.planTitle(invitations.line.organizationName), plan),
                ]))
                <h1>\(LetterWords.title)</h1>
                <p class="lede">\(SessionWords.when(session, page.format))</p>
                \(invitations.hasMailServer ? .empty : noServer)
                \(session.state == .planned ? form(invitations, page) : .empty)
                <section class="part"><h2>\(LetterWords.letters)</h2>\
                <p class="quiet">\(LetterWords.lettersWhy)</p>\
                \(invitations.letters.enumerated().map { letter($1, $0, session, page) })</section>
                <p class="part"><a href="\(plan)">\(PlannerWords.back)</a></p>
                """)
    }

    private static var noServer: Markup {
        "<p class=\"notice warn\">\(LetterWords.noServer)</p>"
    }

    /// Everybody who comes, with a field where an address is missing.
    private static func form(_ invitations: SessionInvitations, _ page: Page) -> Markup {
        let form = page.form(Addresses.sessionInvitations(invitations.line.session.id))
        let rows = invitations.letters.map { row($0, form, page) }
        let fields: Markup = """
            <div class="scroll" tabindex="0" role="region" aria-label="\(LetterWords.people)">\
            <table class="list"><thead><tr><th scope="col">\(LetterWords.name)</th>\
            <th scope="col">\(LetterWords.address)</th><th scope="col">\(LetterWords.state)</th>\
            </tr></thead><tbody>\(rows)</tbody></table></div>\
            <p class="quiet">\(LetterWords.updates(invitations))</p>
            """
        return """
            <section class="part"><h2>\(LetterWords.people)</h2>\
            \(form.render(
                fields, submit: LetterWords.send(invitations)))\
            </section>
            """
    }

    private static func row(_ letter: SessionLetter, _ form: FormView, _ page: Page) -> Markup {
        """
        <tr><td data-label="\(LetterWords.name)"><span dir="auto">\(letter.name)</span></td>\
        <td data-label="\(LetterWords.address)">\(address(letter, form))</td>\
        <td data-label="\(LetterWords.state)">\(state(letter, page.format))</td></tr>
        """
    }

    private static func address(_ letter: SessionLetter, _ form: FormView) -> Markup {
        if let address = letter.address { return "\(address.email)" }
        guard case .person(let id) = letter.holder else { return .empty }
        return form.text(
            "emails.\(id)", LetterWords.addressOf(letter.name), type: "email", maximum: 254)
    }

    private static func state(_ letter: SessionLetter, _ format: Formatter) -> Markup {
        if letter.address?.isSample == true {
            return "<span class=\"state quiet\">\(LetterWords.sample)</span>"
        }
        if let mailed = letter.mailedAt {
            return """
                <span class="state good">\(LetterWords.mailed(format.instant(mailed)))</span>
                """
        }
        let words = letter.address == nil ? LetterWords.noAddress : LetterWords.toSend
        return "<span class=\"state warn\">\(words)</span>"
    }

    private static func letter(
        _ letter: SessionLetter, _ index: Int, _ session: Session, _ page: Page
    ) -> Markup {
        let mail = letter.mail
        let id = "letter-\(index)"
        return """
            <details class="disclose"><summary>\(LetterWords.reads(letter.name))</summary>\
            <p><b>\(mail.subject)</b></p>\
            <pre id="\(id)" class="letter" dir="auto">\(mail.text)</pre>\
            <p class="quiet">\(LetterWords.calendar)</p><div class="actions">\
            <button type="button" class="plain" hidden data-copy="#\(id)" \
            data-copied="\(LetterWords.copied)">\(LetterWords.copy)</button>\
            \(link(letter, session, page))</div></details>
            """
    }

    /// Shown once on a page of its own, to be copied behind the text.
    private static func link(
        _ letter: SessionLetter, _ session: Session, _ page: Page
    ) -> Markup? {
        guard case .person(let id) = letter.holder, page.may(MakeInvitationLink.audience),
            session.state != .cancelled
        else { return nil }
        let form = FormView(page: page, action: Addresses.sessionLinks(session.id), state: nil)
        let words =
            letter.hasLink
            ? InvitingWords.newLink(letter.name) : InvitingWords.makeLink(letter.name)
        return form.button(words, style: .plain, fields: form.hidden("person", id.description))
    }
}
