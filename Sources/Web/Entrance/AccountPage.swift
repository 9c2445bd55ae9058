import Markup
import UseCases

/// One's own password and browsers.
enum AccountPage {
    struct Session {
        let line: SignInLine
        let isCurrent: Bool
    }

    static func render(_ sessions: [Session], _ page: Page) -> PageContent {
        PageContent(
            title: EntranceWords.account,
            body: """
                \(Crumbs.render())
                <h1>\(EntranceWords.account)</h1>
                <p class="lede">\(page.actor?.name ?? "")</p>
                \(page.may(.members) ? passwordPart(page) : .empty)
                \(sessionsPart(sessions, page))
                """, hasTwin: false)
    }

    private static func passwordPart(_ page: Page) -> Markup {
        let form = page.form(Addresses.accountPassword.path)
        let fields: Markup = """
            \(form.password("current", EntranceWords.currentPassword, new: false))\
            \(form.password(
                "password", EntranceWords.newPassword, new: true,
                hint: EntranceWords.passwordHint))
            """
        return """
            <section class="part noprint"><h2>\(EntranceWords.changePassword)</h2>
            <p>\(EntranceWords.changePasswordLede)</p>
            \(form.render(fields, submit: EntranceWords.changePassword))</section>
            """
    }

    private static func sessionsPart(_ sessions: [Session], _ page: Page) -> Markup {
        let rows = sessions.map { session -> Markup in
            let state: Markup =
                session.isCurrent
                ? "<span class=\"state good\">\(EntranceWords.thisBrowser)</span>" : .empty
            return """
                <tr><td data-label="\(EntranceWords.signedInAt)">\
                \(page.format.instant(session.line.createdAt))</td>\
                <td data-label="\(EntranceWords.lastSeenAt)">\
                \(page.format.instant(session.line.lastSeenAt)) \(state)</td></tr>
                """
        }
        let end = page.form(Addresses.accountSessions.path)
            .button(EntranceWords.endOthers, style: .danger)
        return """
            <section class="part"><h2>\(EntranceWords.sessions)</h2>
            <div class="scroll" tabindex="0" role="region" aria-label="\(EntranceWords.sessions)">\
            <table class="list"><thead><tr><th scope="col">\(EntranceWords.signedInAt)</th>\
            <th scope="col">\(EntranceWords.lastSeenAt)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            \(sessions.count > 1 ? end : .empty)</section>
            """
    }
}
