import CustomerValue
import Markup
import UseCases

/// The outbox for owners: what waits, what was sent, what the mail server said.
enum OutboxPage {
    static func render(_ outbox: Outbox, _ page: Page) -> PageContent {
        PageContent(
            title: OutboxWords.title,
            body: """
                \(Crumbs.render([(MemberWords.title, Addresses.members.path)]))
                <h1>\(OutboxWords.title)</h1>
                <p class="lede">\(OutboxWords.lede)</p>
                \(outbox.hasServer ? .empty : noServer)
                \(page.form(Addresses.outboxTest.path).button(OutboxWords.test, style: .plain))
                <section class="part">\(outbox.mails.isEmpty
                    ? empty : table(outbox.mails, page))</section>
                """)
    }

    private static var noServer: Markup {
        "<div class=\"notice warn\">\(OutboxWords.noServer)</div>"
    }

    private static var empty: Markup {
        "<div class=\"empty\"><p>\(OutboxWords.empty)</p></div>"
    }

    private static func table(_ mails: [OutboxLine], _ page: Page) -> Markup {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(OutboxWords.title)">\
        <table class="list"><thead><tr><th scope="col">\(OutboxWords.to)</th>\
        <th scope="col">\(OutboxWords.subject)</th><th scope="col">\(OutboxWords.state)</th>\
        <th scope="col">\(OutboxWords.made)</th><th scope="col">\(OutboxWords.answer)</th>\
        <th scope="col">\(OutboxWords.more)</th></tr></thead>\
        <tbody>\(mails.map { row($0, page) })</tbody></table></div>
        """
    }

    private static func row(_ mail: OutboxLine, _ page: Page) -> Markup {
        """
        <tr><td data-label="\(OutboxWords.to)">\(mail.to.name) <small>\(mail.to.email)</small>\
        </td><td data-label="\(OutboxWords.subject)">\(mail.subject)</td>\
        <td data-label="\(OutboxWords.state)">\(state(mail.state))</td>\
        <td data-label="\(OutboxWords.made)">\(page.format.instant(mail.madeAt))</td>\
        <td data-label="\(OutboxWords.answer)">\(answer(mail))</td>\
        <td data-label="\(OutboxWords.more)">\(text(mail))\(retry(mail, page))</td></tr>
        """
    }

    private static func state(_ state: OutboxMail.State) -> Markup {
        let style =
            switch state {
            case .waiting: "warn"
            case .sent: "good"
            case .failed: "bad"
            case .expired, .withheld: "quiet"
            }
        return "<span class=\"state \(style)\">\(OutboxWords.state(state))</span>"
    }

    private static func answer(_ mail: OutboxLine) -> Markup {
        guard mail.tries > 0 else { return .empty }
        return "<code>\(mail.answer)</code> <small>\(OutboxWords.tries(mail.tries))</small>"
    }

    private static func text(_ mail: OutboxLine) -> Markup {
        guard let text = mail.text else { return "<small>\(OutboxWords.secret)</small>" }
        return """
            <details><summary>\(OutboxWords.read)</summary><pre>\(text)</pre></details>
            """
    }

    private static func retry(_ mail: OutboxLine, _ page: Page) -> Markup? {
        switch mail.state {
        case .waiting, .failed:
            page.form(Addresses.outboxRetry(mail.id)).button(OutboxWords.retry, style: .plain)
        case .sent, .expired, .withheld: nil
        }
    }
}
