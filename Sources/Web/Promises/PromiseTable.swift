import CustomerValue
import Markup
import UseCases

/// Promises as rows, on the list and on the scorecard.
enum PromiseTable {
    /// - Parameter naming: Whether a column names the other organisation.
    static func render(_ rows: [PromiseRow], naming: Bool, _ page: Page) -> Markup {
        let words = PromiseWords(page.workspaceKind)
        let name: Markup? = naming ? "<th scope=\"col\">\(words.name)</th>" : nil
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(words.listTitle)">\
            <table class="list"><thead><tr><th scope="col">\(words.promise)</th>\(name)\
            <th scope="col">\(words.state)</th><th scope="col">\(words.due)</th>\
            <th scope="col">\(words.owners)</th><th scope="col">\(words.next)</th>\
            <th scope="col">\(words.news)</th></tr></thead>\
            <tbody>\(rows.map { row($0, words, naming, page) })</tbody></table></div>
            """
    }

    private static func row(
        _ row: PromiseRow, _ words: PromiseWords, _ naming: Bool, _ page: Page
    ) -> Markup {
        let promise = row.line.promise
        let name: Markup? =
            naming ? "<td data-label=\"\(words.name)\">\(row.line.organizationName)</td>" : nil
        let worth: Markup? = promise.worthPerYear.map {
            "<small>\(page.format.shortMoney($0)) \(PortalWords.aYear)</small>"
        }
        return """
            <tr><td data-label="\(words.promise)">\
            <a href="\(Addresses.promise(promise.id))">\(promise.title)</a>\(worth)</td>\(name)\
            <td data-label="\(words.state)">\(PromiseParts.state(row))</td>\
            <td class="day" data-label="\(words.due)">\(page.format.day(promise.dueOn))</td>\
            <td data-label="\(words.owners)">\(owners(row))</td>\
            <td data-label="\(words.next)">\(milestone(row, page))</td>\
            <td data-label="\(words.news)">\(news(row, page))</td></tr>
            """
    }

    private static func owners(_ row: PromiseRow) -> Markup {
        let theirs: Markup? = row.line.ownerTheirsName.map { "<small>\($0)</small>" }
        return "\(row.line.ownerOursName)\(theirs)"
    }

    private static func milestone(_ row: PromiseRow, _ page: Page) -> Markup {
        guard let milestone = row.nextMilestone else { return "–" }
        return "\(milestone.name)<small>\(page.format.day(milestone.dueOn))</small>"
    }

    private static func news(_ row: PromiseRow, _ page: Page) -> Markup {
        let owed: Markup? =
            row.isUpdateOwed
            ? "<span class=\"state warn\">\(ScorecardWords.updatesOwed)</span>" : nil
        guard let line = row.latestUpdate else { return owed ?? "–" }
        let day = Day(line.update.at, timeZoneName: page.format.timeZoneName)
        return """
            \(PromiseParts.outlook(line.update.outlook))\
            <small>\(line.update.text)</small><small>\(page.format.day(day))</small>\(owed)
            """
    }
}
