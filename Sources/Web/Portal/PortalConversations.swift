import CustomerValue
import Markup
import UseCases

/// What was said in conversations, and when the next one is.
enum PortalConversations {
    static func render(_ home: PortalHome, _ words: PortalWords, _ page: Page) -> Markup {
        """
        <section class="part"><h2>\(words.toldTitle)</h2>\(told(home, words, page))\
        \(voices(home))</section>
        <section class="part"><h2>\(words.nextTitle)</h2>\(next(home, words, page))</section>\
        \(seats(home, words, page))
        """
    }

    /// What the whole company said, for each relationship that was told something.
    private static func voices(_ home: PortalHome) -> Markup? {
        guard !home.told.isEmpty else { return nil }
        return home.relationships.map { relationship -> Markup in
            let name = home.relationships.count > 1 ? ": \(relationship.organizationName)" : ""
            return """
                <p><a href="\(Addresses.ownVoices(relationship.id))">\
                \(VoicesWords.linkForGuest)\(name)</a></p>
                """
        }.joined()
    }

    /// The conversations the guest sits in, to reply, to give points and to mark.
    private static func seats(
        _ home: PortalHome, _ words: PortalWords, _ page: Page
    ) -> Markup? {
        guard !home.seats.isEmpty else { return nil }
        let items = home.seats.map { session -> Markup in
            """
            <li><a href="\(Addresses.seat(session.id))">\
            \(page.format.instant(session.startsAt))</a></li>
            """
        }
        return "<section class=\"part\"><h2>\(words.seatsTitle)</h2><ul>\(items)</ul></section>"
    }

    private static func told(_ home: PortalHome, _ words: PortalWords, _ page: Page) -> Markup {
        guard !home.told.isEmpty else {
            return "<div class=\"empty\"><p>\(words.noNotes)</p></div>"
        }
        let items = home.told.map { conversation -> Markup in
            let day = Day(conversation.startsAt, timeZoneName: page.format.timeZoneName)
            let label = words.notes(of: page.format.day(day))
            return """
                <li><a href="\(Addresses.portalNotes(conversation.session))">\(label)</a></li>
                """
        }
        return "<ul>\(items)</ul>"
    }

    private static func next(_ home: PortalHome, _ words: PortalWords, _ page: Page) -> Markup {
        guard let next = home.nextConversation else {
            return "<p class=\"quiet\">\(words.noneArranged)</p>"
        }
        return "<p><b>\(page.format.instant(next.startsAt))</b></p>"
    }
}
