import CustomerValue
import Markup
import UseCases

/// Which function knew the customer best, over the rounds and attribute by attribute.
enum CalibrationPage {
    static func render(_ overview: CalibrationOverview, _ page: Page) -> PageContent {
        let id = overview.line.relationship.id
        let rounds = overview.rounds.map { round($0, overview.attributes) }
        let empty: Markup = "<div class=\"empty\"><p>\(CalibrationWords.empty)</p></div>"
        return PageContent(
            title: "\(CalibrationWords.title) · \(overview.line.organizationName)",
            body: """
                \(Crumbs.render([
                    (overview.line.organizationName, Addresses.relationship(id)),
                    (AlignmentWords.title, Addresses.alignment(id)),
                ]))
                <h1>\(CalibrationWords.title)</h1>
                <p class="lede">\(CalibrationWords.lede)</p>
                \(rounds.isEmpty ? empty : overRounds(overview) + rounds.joined())
                """)
    }

    /// Function by round: who is getting better at guessing.
    private static func overRounds(_ overview: CalibrationOverview) -> Markup {
        let heads = overview.rounds.map { round -> Markup in
            "<th scope=\"col\" class=\"number\">\(CalibrationWords.round(round.round))</th>"
        }
        let rows = overview.series.map { series -> Markup in
            let cells = zip(overview.rounds, series.indices).map { round, index in
                number(CalibrationWords.round(round.round), index.map(AlignmentWords.tenths))
            }
            return row(PeopleWords.function(series.function), cells)
        }
        let agreed = overview.rounds.map { round in
            number(
                CalibrationWords.round(round.round),
                round.calibration.agreed.map(AlignmentWords.agreement))
        }
        return """
            <section class="part"><h2>\(CalibrationWords.overRounds)</h2>\
            <p class="quiet">\(CalibrationWords.overRoundsWhy)</p>\
            \(table(CalibrationWords.overRounds, CalibrationWords.function, heads, rows
                + [row(CalibrationWords.agreedBar, agreed)]))</section>
            """
    }

    private static func round(_ round: CalibratedRound, _ attributes: [ValueAttribute]) -> Markup {
        let calibration = round.calibration
        let functions = BusinessFunction.allCases.filter { function in
            calibration.guesses.contains { $0.function == function }
        }
        let heads =
            ([CalibrationWords.customer, CalibrationWords.agreedBar]
            + functions.map(PeopleWords.function))
            .map { name -> Markup in "<th scope=\"col\" class=\"number\">\(name)</th>" }
            + ["<th scope=\"col\">\(CalibrationWords.closest)</th>"]
        let names = attributes.names
        let rows = calibration.rows.map { cells($0, names[$0.attribute] ?? "") }
        let title = CalibrationWords.round(round.round)
        return """
            <section class="part"><h2>\(title)</h2>\
            <p>\(CalibrationWords.best(calibration)) \
            \(CalibrationWords.agreed(calibration.agreed, attributes))</p>\
            \(table(title, AlignmentWords.attribute, heads, rows))</section>
            """
    }

    private static func cells(_ line: CalibrationRow, _ name: String) -> Markup {
        let closest = line.closest.map(PeopleWords.function).joined(separator: ", ")
        let end: Markup = """
            <td data-label="\(CalibrationWords.closest)">\(closest)</td>
            """
        return row(
            name,
            [
                number(CalibrationWords.customer, line.customer.map(String.init)),
                number(CalibrationWords.agreedBar, line.agreed.map(String.init)),
            ]
                + line.guesses.map {
                    number(PeopleWords.function($0.function), AlignmentWords.tenths($0.points))
                } + [end])
    }

    private static func row(_ name: String, _ cells: [Markup]) -> Markup {
        "<tr><th scope=\"row\" dir=\"auto\">\(name)</th>\(cells)</tr>"
    }

    private static func number(_ label: String, _ text: String?) -> Markup {
        "<td class=\"number\" data-label=\"\(label)\">\(text ?? "–")</td>"
    }

    private static func table(
        _ title: String, _ first: String, _ heads: [Markup], _ rows: [Markup]
    ) -> Markup {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(title)">\
        <table class="list"><thead><tr><th scope="col">\(first)</th>\(heads)</tr></thead>\
        <tbody>\(rows)</tbody></table></div>
        """
    }
}
