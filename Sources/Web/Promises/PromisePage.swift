import CustomerValue
import Markup
import UseCases

/// One promise: what it says, where it stands, and what can be done next.
enum PromisePage {
    static func render(_ detail: PromiseDetail, _ page: Page) -> PageContent {
        let words = PromiseWords(page.workspaceKind)
        let promise = detail.line.promise
        return PageContent(
            title: promise.title,
            body: """
                \(crumbs(detail.line, words))
                <h1>\(promise.title)</h1>
                <p class="row">\(PromiseParts.state(detail.state))\(awaiting(promise))</p>
                \(PromiseFacts.render(detail, words, page))
                \(PromiseSteps.render(detail, words, page))
                <div class="columns">\(PromiseMilestones.render(detail, words, page))\
                \(PromiseNews.render(detail, words, page))</div>
                <section class="part"><h2>\(words.ledger)</h2>\
                \(PromiseParts.ledger(detail.events, page))</section>
                <p class="noprint"><a href="\(Addresses.recordHistory(.promise, promise.id))">\
                \(LayoutWords.history)</a></p>
                """)
    }

    private static func crumbs(_ line: PromiseLine, _ words: PromiseWords) -> Markup {
        Crumbs.render([
            (line.organizationName, Addresses.relationship(line.promise.relationship)),
            (words.listTitle, Addresses.promises.path),
        ])
    }

    private static func awaiting(_ promise: Promise) -> Markup? {
        guard promise.isAwaitingAcceptance else { return nil }
        return "<span class=\"quiet\">\(PromiseStateWords.delivered)</span>"
    }
}

/// The agreed terms of a promise.
enum PromiseFacts {
    static func render(
        _ detail: PromiseDetail, _ words: PromiseWords, _ page: Page
    ) -> Markup {
        let promise = detail.line.promise
        var facts: [(String, Markup)] = [
            (words.dueOn, "\(page.format.day(promise.dueOn))"),
            (words.ownerOurs, "\(detail.line.ownerOursName)"),
            (words.ownerTheirs, "\(detail.line.ownerTheirsName ?? words.nobodyYet)"),
        ]
        if let proposed = promise.proposedDueOn {
            facts.insert((words.proposed, "<b>\(page.format.day(proposed))</b>"), at: 1)
        }
        if let worth = promise.worthPerYear {
            facts.append((words.worthPerYear, "\(page.format.money(worth))"))
        }
        if let realised = detail.realised {
            facts.append((words.realised, "\(page.format.money(realised.money))"))
        }
        if let id = promise.opportunity, let title = detail.line.opportunityTitle {
            let link: Markup = "<a href=\"\(Addresses.opportunity(id))\">\(title)</a>"
            facts.append((words.opportunity, link))
        }
        let rows = facts.map { name, value -> Markup in "<dt>\(name)</dt><dd>\(value)</dd>" }
        return """
            <section class="part"><h2>\(words.conditions)</h2>\
            \(Markup.paragraphs(promise.conditions).quoted)<dl>\(rows)</dl></section>
            """
    }
}

extension Markup {
    fileprivate var quoted: Markup { "<blockquote class=\"quote\">\(self)</blockquote>" }
}
