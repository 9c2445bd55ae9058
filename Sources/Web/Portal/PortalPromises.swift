import CustomerValue
import Markup
import UseCases

/// Every promise to the guest's organisation, with how far it is.
enum PortalPromises {
    static func render(_ home: PortalHome, _ words: PortalWords, _ page: Page) -> Markup {
        let items = home.promises.map { item($0, words, page) }
        let content: Markup =
            items.isEmpty
            ? "<div class=\"empty\"><p>\(words.noPromises)</p></div>"
            : "<div class=\"stack\">\(items)</div>"
        return "<section class=\"part\"><h2>\(words.promisesTitle)</h2>\(content)</section>"
    }

    private static func item(
        _ row: PromiseRow, _ words: PortalWords, _ page: Page
    ) -> Markup {
        let promise = row.line.promise
        let milestone: Markup? = row.nextMilestone.map { next in
            "<p class=\"quiet\">\(next.name), \(page.format.day(next.dueOn))</p>"
        }
        let news: Markup? = row.latestUpdate.map { line in
            "<p>\(PromiseParts.outlook(line.update.outlook)) \(line.update.text)</p>"
        }
        return """
            <div class="card"><h3><a href="\(Addresses.portalPromise(promise.id))">\
            \(promise.title)</a></h3>\
            <p class="row">\(PromiseParts.state(row))\
            <span class="quiet">\(words.due) \(page.format.day(promise.dueOn))</span></p>\
            \(news)\(milestone)</div>
            """
    }
}

/// The answers, each with the reason in words the guest can use.
enum PortalAnswers {
    static func render(_ home: PortalHome, _ words: PortalWords, _ page: Page) -> Markup {
        let parts = Answer.allCases.map { answer in
            part(words.answerTitle(answer), home.answered(answer), nil, words, page)
        }
        let open = part(
            words.stillOpen, home.answered(nil), words.openLede, words, page)
        return "\(parts.compactMap(\.self))\(open)"
    }

    private static func part(
        _ title: String, _ lines: [OpportunityLine], _ lede: String?, _ words: PortalWords,
        _ page: Page
    ) -> Markup? {
        guard !lines.isEmpty else { return nil }
        let items = lines.map { line -> Markup in
            "<li><b>\(line.opportunity.title)</b>\(reason(line, words, page))</li>"
        }
        let introduction: Markup? = lede.map { "<p>\($0)</p>" }
        return """
            <section class="part"><h2>\(title)</h2>\(introduction)<ul>\(items)</ul></section>
            """
    }

    private static func reason(
        _ line: OpportunityLine, _ words: PortalWords, _ page: Page
    ) -> Markup {
        let speaker: Markup? = line.raisedByName.map {
            "<p class=\"quiet\">\(words.saidBy) \($0)</p>"
        }
        guard let decision = line.decision else { return speaker ?? .empty }
        let until: Markup? = decision.studyUntil.map {
            "<p class=\"quiet\">\(words.checking(until: page.format.day($0)))</p>"
        }
        return "\(Markup.paragraphs(decision.reason))\(until)\(speaker)"
    }
}
