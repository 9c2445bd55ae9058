import CustomerValue
import Markup
import UseCases

/// What was promised, raised and said about money, and who has been heard.
enum RelationshipExecution {
    static func render(_ overview: RelationshipOverview, _ page: Page) -> Markup {
        let words = RelationshipWords(page.workspaceKind)
        return """
            \(promises(overview, words, page))
            <div class="part"><div class="columns"><div>\(answers(overview, words))</div>\
            <div>\(heard(overview, words))</div>\
            <div>\(economics(overview, words, page.format))</div></div></div>
            """
    }

    private static func promises(
        _ overview: RelationshipOverview, _ words: RelationshipWords, _ page: Page
    ) -> Markup {
        let scorecard = Addresses.scorecard(overview.line.relationship.id)
        let content: Markup =
            overview.promises.isEmpty
            ? "<div class=\"empty\"><p>\(words.noPromises)</p></div>"
            : PromiseTable.render(overview.promises, naming: false, page)
        return """
            <section class="part" id="promises"><h2>\(words.promisesTitle)</h2>\(content)\
            <p class="noprint"><a href="\(scorecard)">\(words.toScorecard)</a></p></section>
            """
    }

    private static func answers(
        _ overview: RelationshipOverview, _ words: RelationshipWords
    ) -> Markup {
        let scorecard = Addresses.scorecard(overview.line.relationship.id)
        return """
            <section class="card"><h2>\(words.answersTitle)</h2><ul>\
            <li>\(overview.facts.opportunitiesAnswered) \(words.answered)</li>\
            <li>\(overview.facts.opportunitiesUnanswered) \(words.unanswered)</li></ul>\
            <p class="noprint"><a href="\(scorecard)">\(words.toOpportunities)</a></p></section>
            """
    }

    private static func heard(
        _ overview: RelationshipOverview, _ words: RelationshipWords
    ) -> Markup {
        let heard = overview.functionsHeard.map { function -> Markup in
            item(function, "good", words.heard)
        }
        let missing = overview.functionsNotHeard.map { function -> Markup in
            item(function, "warn", words.notHeard)
        }
        let content: Markup =
            heard.isEmpty && missing.isEmpty
            ? "<p class=\"quiet\">\(words.noPeople)</p>" : "<ul>\(heard)\(missing)</ul>"
        return "<section class=\"card\"><h2>\(words.heardTitle)</h2>\(content)</section>"
    }

    private static func item(
        _ function: BusinessFunction, _ state: String, _ word: String
    ) -> Markup {
        """
        <li>\(PeopleWords.function(function)) <span class="state \(state)">\(word)</span></li>
        """
    }

    /// Kinds of answers stand apart: a withheld figure takes no part in any sum.
    private static func economics(
        _ overview: RelationshipOverview, _ words: RelationshipWords, _ format: Formatter
    ) -> Markup {
        let summary = overview.economics
        let exact = (summary?.exact ?? []).map { "\(words.stated): \(format.money($0))" }
        let ranges = (summary?.ranges ?? []).map {
            "\(words.ranges): \(format.money($0.low)) – \(format.money($0.high))"
        }
        let steps = summary?.scales ?? []
        let scales =
            steps.isEmpty
            ? [] : ["\(words.scaleSteps): \(steps.map(String.init).joined(separator: ", "))"]
        let withheld = summary?.withheldCount ?? 0
        let hidden = withheld == 0 ? [] : ["\(words.withheld): \(withheld)"]
        let items = (exact + ranges + scales + hidden).map { text -> Markup in
            "<li>\(text)</li>"
        }
        let content: Markup =
            items.isEmpty ? "<p class=\"quiet\">\(words.noEconomics)</p>" : "<ul>\(items)</ul>"
        return "<section class=\"card\"><h2>\(words.economicsTitle)</h2>\(content)</section>"
    }
}
