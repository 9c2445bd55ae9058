import CustomerValue
import Markup
import UseCases

/// Opportunities in one table, with a filter that lives in the address.
enum OpportunityListPage {
    static func render(_ list: OpportunityList, _ page: Page) -> PageContent {
        let words = OpportunityWords(page.workspaceKind)
        let title = list.organizationName.map { "\(words.listTitle): \($0)" } ?? words.listTitle
        let content =
            list.listing.items.isEmpty ? empty(list, words) : table(list, words, page)
        return PageContent(
            title: title,
            body: """
                \(crumbs(list))<h1>\(title)</h1><p class="lede">\(words.lede)</p>
                \(filters(list, words))\(content)\(more(list, words))
                """)
    }

    private static func crumbs(_ list: OpportunityList) -> Markup {
        let above = list.relationship.flatMap { id in
            list.organizationName.map { (name: $0, path: Addresses.relationship(id)) }
        }
        return Crumbs.render(above.map { [$0] } ?? [])
    }

    private static func filters(_ list: OpportunityList, _ words: OpportunityWords) -> Markup {
        let choices: [OpportunityFilter?] = [nil] + OpportunityFilter.allCases
        let links = choices.map { choice -> Markup in
            let current = Markup.attribute(
                "aria-current", choice == list.filter ? "true" : nil)
            return """
                <a class="button plain small" href="\(address(list, choice))"\(current)>\
                \(choice.map(words.filter) ?? words.all)</a>
                """
        }
        return "<nav class=\"row\" aria-label=\"\(words.filterLabel)\">\(links)</nav>"
    }

    private static func address(
        _ list: OpportunityList, _ filter: OpportunityFilter?, after: String? = nil
    ) -> String {
        let query = [
            filter.map { "answer=\($0.rawValue)" },
            list.relationship.map { "relationship=\($0)" }, after.map { "after=\($0)" },
        ].compactMap(\.self).joined(separator: "&")
        return query.isEmpty
            ? Addresses.opportunities.path : "\(Addresses.opportunities.path)?\(query)"
    }

    private static func table(
        _ list: OpportunityList, _ words: OpportunityWords, _ page: Page
    ) -> Markup {
        let rows = list.listing.items.map { line -> Markup in
            let raised = Day(
                line.opportunity.raisedAt, timeZoneName: page.format.timeZoneName)
            let speaker: Markup? = line.raisedByName.map { "<small>\($0)</small>" }
            return """
                <tr><td data-label="\(words.opportunity)">\
                <a href="\(Addresses.opportunity(line.opportunity.id))">\
                \(line.opportunity.title)</a>\
                <small>\(words.horizon(line.opportunity.horizon))</small></td>\
                <td data-label="\(words.name)">\(line.organizationName)</td>\
                <td data-label="\(words.raised)">\(page.format.day(raised))\(speaker)</td>\
                <td data-label="\(words.answerHeading)">\
                \(OpportunityParts.state(line, page, today: list.today))</td></tr>
                """
        }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(words.listTitle)">\
            <table class="list"><thead><tr><th scope="col">\(words.opportunity)</th>\
            <th scope="col">\(words.name)</th><th scope="col">\(words.raised)</th>\
            <th scope="col">\(words.answerHeading)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private static func empty(_ list: OpportunityList, _ words: OpportunityWords) -> Markup {
        guard list.filter == nil else {
            return "<div class=\"empty\"><p>\(words.emptyFiltered)</p></div>"
        }
        let place = list.relationship.map { Addresses.relationship($0) }
        return """
            <div class="empty"><p>\(words.empty)</p>\
            <p><a class="button" href="\(place ?? Addresses.relationships.path)">\
            \(words.openRelationships)</a></p></div>
            """
    }

    private static func more(_ list: OpportunityList, _ words: OpportunityWords) -> Markup? {
        list.listing.next.map { next in
            """
            <p class="actions"><a class="button plain" \
            href="\(address(list, list.filter, after: next))">\(words.more)</a></p>
            """
        }
    }
}
