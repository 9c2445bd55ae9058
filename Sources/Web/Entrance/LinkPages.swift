import CustomerValue
import Markup
import UseCases

/// A link that only needs a press: signing in, or entering as a guest.
enum EnterPage {
    static func render(_ link: OpenedLink, _ address: String, _ page: Page) -> PageContent {
        let title = EntranceWords.enterTitle(link.purpose, link.workspaceName ?? "")
        let button = page.form(address).button(EntranceWords.enter(link.name))
        return PageContent(
            title: title,
            body: """
                <div class="card"><h1>\(title)</h1>
                <p class="lede">\(EntranceWords.enterLede(link))</p>
                \(button)</div>
                """, hasTwin: false, frame: .narrow)
    }
}

/// An invited colleague chooses a name and a password.
enum InvitationPage {
    static func render(_ link: OpenedLink, _ address: String, _ page: Page) -> PageContent {
        let title = EntranceWords.invitationTitle(link.workspaceName ?? "")
        let form = page.form(address)
        let fields: Markup = """
            \(form.text(
                "name", EntranceWords.name, link.name, required: true, maximum: Fields.nameMaximum,
                autocomplete: "name"))\
            \(form.password(
                "password", EntranceWords.newPassword, new: true,
                hint: EntranceWords.passwordHint))
            """
        return PageContent(
            title: title,
            body: """
                <div class="card"><h1>\(title)</h1>
                <p class="lede">\(EntranceWords.invitationLede(link.email))</p>
                \(form.render(fields, submit: EntranceWords.join))</div>
                """, hasTwin: false, frame: .narrow)
    }
}

/// A link that was used or ran out: one can ask for another.
enum SpentLinkPage {
    static func render(_ link: OpenedLink, renewal: String, _ page: Page) -> PageContent {
        PageContent(
            title: EntranceWords.spentTitle,
            body: """
                <div class="card"><h1>\(EntranceWords.spentTitle)</h1>
                \(next(link, renewal, page))</div>
                """, hasTwin: false, frame: .narrow)
    }

    private static func next(_ link: OpenedLink, _ renewal: String, _ page: Page) -> Markup {
        if link.purpose == .setUp {
            return "<p class=\"lede\">\(EntranceWords.spentSetUp)</p>"
        }
        if link.renewalWasRequested {
            return "<p class=\"notice good\" role=\"status\">\(EntranceWords.renewalRequested)</p>"
        }
        let button = page.form(renewal).button(EntranceWords.askForNewLink)
        return "<p class=\"lede\">\(EntranceWords.spentLede)</p>\(button)"
    }
}
