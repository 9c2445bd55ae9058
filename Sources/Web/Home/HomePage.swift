import CustomerValue
import Markup
import UseCases

/// The first page: what is due, then where value stands.
enum HomePage {
    static func render(_ home: HomeSummary, _ page: Page) -> PageContent {
        let words = HomeWords(page.workspaceKind)
        return PageContent(
            title: words.title,
            body: """
                <h1>\(page.actor?.workspace.name ?? words.title)</h1>
                <p class="lede">\(page.format.day(home.today))</p>
                \(HomeFigures.render(home, words, page))
                \(home.isFirstRoundThrough ? .empty : HomeSteps.render(home, words))
                <section class="part"><h2>\(words.dueTitle)</h2>\(due(home, words, page))\
                </section>
                """)
    }

    private static func due(_ home: HomeSummary, _ words: HomeWords, _ page: Page) -> Markup {
        guard !home.due.isEmpty else {
            return "<div class=\"empty\"><p>\(words.nothingDue)</p></div>"
        }
        let rows = home.due.map { row($0, home.today, words, page) }
        return """
            <div class="scroll" tabindex="0" role="region" aria-label="\(words.tableTitle)">\
            <table class="list"><thead><tr><th scope="col">\(words.what)</th>\
            <th scope="col">\(words.name)</th><th scope="col">\(words.clock)</th></tr></thead>\
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private static func row(
        _ item: DueItem, _ today: Day, _ words: HomeWords, _ page: Page
    ) -> Markup {
        let days = today.days(until: item.dueOn)
        let title: Markup? = item.title.isEmpty ? nil : "<small>\(item.title)</small>"
        return """
            <tr><td data-label="\(words.what)"><a href="\(address(item.place))">\
            \(words.kind(item.kind))</a>\(title)</td>\
            <td data-label="\(words.name)">\(item.organizationName)</td>\
            <td data-label="\(words.clock)"><span class="state \(ClockWords.style(days))">\
            \(ClockWords.left(days))</span><small>\(page.format.day(item.dueOn))</small></td></tr>
            """
    }

    private static func address(_ place: DueItem.Place) -> String {
        switch place {
        case .sessionPlan(let id): Addresses.sessionPlan(id)
        case .sessionNotes(let id): Addresses.sessionNotes(id)
        case .opportunity(let id): Addresses.opportunity(id)
        case .promise(let id): Addresses.promise(id)
        case .relationship(let id): Addresses.relationship(id)
        }
    }
}

/// Where value stands, in four figures that each open their source.
enum HomeFigures {
    static func render(_ home: HomeSummary, _ words: HomeWords, _ page: Page) -> Markup {
        """
        <div class="figures">\
        <a href="\(Addresses.portfolio.path)">\(dvp(home, words, page))</a>\
        <a href="\(Addresses.promises.path)">\
        \(PromiseParts.sums(home.scorecard.worthPromised, ScorecardWords.promised, page))</a>\
        <a href="\(Addresses.promises.path)?state=kept">\
        \(PromiseParts.sums(home.scorecard.worthRealised, ScorecardWords.realised, page))</a>\
        <a href="\(Addresses.promises.path)">\
        \(PromiseParts.reliability(home.scorecard.reliabilityOurs, page))</a>\
        <a href="\(Addresses.opportunities.path)">\(speed(home, words))</a></div>
        """
    }

    private static func dvp(_ home: HomeSummary, _ words: HomeWords, _ page: Page) -> Markup {
        guard !home.totals.isEmpty else {
            return "<b>–</b><span>\(words.dvpUndefined)</span>"
        }
        let lines = home.totals.map { line -> Markup in
            let code = home.totals.count > 1 ? " \(line.currency.code)" : ""
            return "\(page.format.percent(hundredths: line.dvp.hundredths) + code)"
        }
        return "<b>\(lines.joined(", "))</b><span>\(words.dvp)</span>"
    }

    private static func speed(_ home: HomeSummary, _ words: HomeWords) -> Markup {
        guard let milliseconds = home.facts.answerMilliseconds else {
            return "<b>–</b><span>\(words.noSpeed)</span>"
        }
        let days = (milliseconds + 43_200_000) / 86_400_000
        return "<b>\(days)</b><span>\(words.speed)</span>"
    }
}

/// The checklist of the first round.
enum HomeSteps {
    static func render(_ home: HomeSummary, _ words: HomeWords) -> Markup {
        let next = HomeStep.allCases.first { !$0.isDone(home.facts) }
        let items = HomeStep.allCases.map { step -> Markup in
            let state: (style: String, word: String) =
                if step.isDone(home.facts) {
                    ("good", words.done)
                } else {
                    step == next ? ("warn", words.next) : ("quiet", words.notYet)
                }
            return """
                <li><p><a href="\(address(step))">\(words.step(step))</a> \
                <span class="state \(state.style)">\(state.word)</span></p>\
                <p class="quiet">\(words.why(step))</p></li>
                """
        }
        return """
            <section class="part"><h2>\(words.stepsTitle)</h2><p>\(words.stepsLede)</p>\
            <ol class="timeline">\(items)</ol></section>
            """
    }

    private static func address(_ step: HomeStep) -> String {
        switch step {
        case .relationship, .hypothesis: Addresses.relationships.path
        case .session, .notes: Addresses.sessions.path
        case .answer: "\(Addresses.opportunities.path)?answer=open"
        case .promise: Addresses.promises.path
        }
    }
}
