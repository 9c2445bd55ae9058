import CustomerValue
import Markup
import UseCases

/// The guest's home, readable from top to bottom on a phone.
enum PortalPage {
    static func render(_ home: PortalHome, _ page: Page) -> PageContent {
        let words = PortalWords(company: home.workspaceName, guest: home.side)
        let names = home.relationships.map(\.organizationName)
        let title = words.title(names.first ?? page.actor?.name ?? "")
        return PageContent(
            title: title,
            body: """
                <h1>\(title)</h1><p class="lede">\(words.lede)</p>
                \(waiting(home, words))
                \(PortalNewsPart.render(home, words, page))
                \(PortalPromises.render(home, words, page))
                \(PortalConversations.render(home, words, page))
                \(PortalAnswers.render(home, words, page))
                \(add(home, words, page))
                """)
    }

    private static func waiting(_ home: PortalHome, _ words: PortalWords) -> Markup? {
        guard !home.waiting.isEmpty else { return nil }
        let items = home.waiting.map { row -> Markup in
            """
            <li><a href="\(Addresses.portalPromise(row.line.promise.id))">\
            \(row.line.promise.title)</a><br>\
            <span class="quiet">\(words.call(row.state))</span></li>
            """
        }
        return """
            <section class="part"><h2>\(words.waitingTitle)</h2>\
            <div class="notice warn"><ul>\(items)</ul></div></section>
            """
    }

    private static func add(_ home: PortalHome, _ words: PortalWords, _ page: Page) -> Markup {
        let form = page.form(Addresses.portalVoice.path)
        let places = home.relationships.map {
            (value: $0.id.description, label: $0.organizationName)
        }
        let place: Markup? =
            places.count > 1 ? form.select("relationship", words.about, places) : nil
        let fields: Markup = """
            \(form.text("title", words.addWhat, required: true, maximum: Fields.nameMaximum))\
            \(form.area("how", words.addHow, maximum: 2_000))\(place)
            """
        return """
            <section class="part noprint"><h2>\(words.addTitle)</h2><p>\(words.addLede)</p>\
            \(form.render(fields, submit: words.add))</section>
            """
    }
}

/// What happened since the last visit.
enum PortalNewsPart {
    /// More than a phone shows at a glance is found on the promises themselves.
    private static let shownMaximum = 6

    static func render(_ home: PortalHome, _ words: PortalWords, _ page: Page) -> Markup {
        let title = home.isFirstVisit ? words.newsFirstTitle : words.newsTitle
        let items = home.news.prefix(shownMaximum).map { item($0, words, page) }
        let content: Markup =
            items.isEmpty
            ? "<p class=\"quiet\">\(words.noNews)</p>"
            : "<ol class=\"timeline\">\(items)</ol>"
        return "<section class=\"part\"><h2>\(title)</h2>\(content)</section>"
    }

    private static func item(
        _ news: PortalNews, _ words: PortalWords, _ page: Page
    ) -> Markup {
        """
        <li><time datetime="\(news.at.text)">\(page.format.instant(news.at))</time>\
        <p>\(sentence(news, words))</p></li>
        """
    }

    private static func sentence(_ news: PortalNews, _ words: PortalWords) -> Markup {
        let link: Markup =
            news.promise.map { id -> Markup in
                "<a href=\"\(Addresses.portalPromise(id))\">\(news.title)</a>"
            } ?? "\(news.title)"
        return switch news.content {
        case .notes(let id):
            "<a href=\"\(Addresses.portalNotes(id))\">\(words.notesArrived)</a>"
        case .answer(let answer): "\(words.answered(answer, news.title))"
        case .step(let kind):
            "\(link): \(words.company) \(PromiseStateWords.deed(kind, in: words.workspace))"
        case .update(let text, let outlook):
            "\(link): \(text) \(PromiseParts.outlook(outlook))"
        }
    }
}
