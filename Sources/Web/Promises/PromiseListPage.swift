import CustomerValue
import Markup
import UseCases

/// Every promise with the scorecard over all of them.
enum PromiseListPage {
    static func render(_ list: PromiseList, _ page: Page) -> PageContent {
        let words = PromiseWords(page.workspaceKind)
        let title = list.organizationName.map { "\(words.listTitle): \($0)" } ?? words.listTitle
        let isEmpty = list.listing.items.isEmpty
        let content =
            isEmpty
            ? empty(list, words)
            : PromiseTable.render(list.listing.items, naming: list.relationship == nil, page)
        return PageContent(
            title: title,
            body: """
                \(crumbs(list))<h1>\(title)</h1><p class="lede">\(words.lede)</p>
                \(ScorecardFigures.render(list.scorecard, page))
                \(filters(list, words))\(content)\(more(list, words))
                """)
    }

    private static func crumbs(_ list: PromiseList) -> Markup {
        let above = list.relationship.flatMap { id in
            list.organizationName.map { (name: $0, path: Addresses.relationship(id)) }
        }
        return Crumbs.render(above.map { [$0] } ?? [])
    }

    /// Only states that some promise is in: a filter never leads to an empty page.
    private static func filters(_ list: PromiseList, _ words: PromiseWords) -> Markup? {
        guard !list.scorecard.counts.isEmpty else { return nil }
        let states = PromiseState.allCases.filter { list.scorecard.counts[$0] != nil }
        let choices: [PromiseState?] = [nil] + states
        let links = choices.map { choice -> Markup in
            let current = Markup.attribute("aria-current", choice == list.state ? "true" : nil)
            let count = choice.flatMap { list.scorecard.counts[$0] }.map { " \($0)" } ?? ""
            let name = choice.map(PromiseStateWords.name) ?? words.all
            return """
                <a class="button plain small" href="\(address(list, choice))"\(current)>\
                \(name + count)</a>
                """
        }
        return "<nav class=\"row\" aria-label=\"\(words.filterLabel)\">\(links)</nav>"
    }

    private static func address(
        _ list: PromiseList, _ state: PromiseState?, after: String? = nil
    ) -> String {
        let query = [
            state.map { "state=\($0.rawValue)" },
            list.relationship.map { "relationship=\($0)" }, after.map { "after=\($0)" },
        ].compactMap(\.self).joined(separator: "&")
        return query.isEmpty ? Addresses.promises.path : "\(Addresses.promises.path)?\(query)"
    }

    private static func empty(_ list: PromiseList, _ words: PromiseWords) -> Markup {
        guard list.state == nil else {
            return "<div class=\"empty\"><p>\(words.emptyFiltered)</p></div>"
        }
        return """
            <div class="empty"><p>\(words.empty)</p><p><a class="button" \
            href="\(Addresses.opportunities.path)?answer=open">\
            \(words.openOpportunities)</a></p></div>
            """
    }

    private static func more(_ list: PromiseList, _ words: PromiseWords) -> Markup? {
        list.listing.next.map { next in
            """
            <p class="actions"><a class="button plain" \
            href="\(address(list, list.state, after: next))">\(words.more)</a></p>
            """
        }
    }
}
