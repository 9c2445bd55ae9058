import Charts
import CustomerValue
import Markup
import UseCases

/// Both bars of today, and in words where they differ.
struct ScreenBars {
    let bars: SharedScreen.Bars
    let screen: SharedScreen

    var markup: Markup {
        """
        <section class="wide"><div>\(figure.markup)</div>\
        <div><h1 class="ask">\
        \(SessionPageWords.question(.today, home: screen.homeName))</h1>\(tally)\
        \(votes)</div></section>
        """
    }

    private var figure: Figure {
        let total = bars.theirs?.total ?? 0
        return StackedBars(
            words: FigureWords(
                id: "bars", title: SessionPageWords.bars,
                description: SessionPageWords.barsDescription(screen.homeName, screen.otherName),
                tableLabel: SessionPageWords.showTable, empty: ScreenWords.noBars),
            columns: [
                StackedBars.Column(
                    title: SessionPageWords.thinks(screen.homeName), segments: segments(bars.ours),
                    blank: SessionPageWords.blankOurs),
                StackedBars.Column(
                    title: SessionPageWords.says(screen.otherName),
                    note: bars.theirs.map { _ in
                        bars.isAgreed ? SessionPageWords.agreed : SessionPageWords.total(total)
                    }, segments: segments(bars.theirs), blank: SessionPageWords.blankTheirs),
            ], nameHead: SessionPageWords.attribute, totalHead: SessionPageWords.total
        ).figure
    }

    private func segments(_ bar: Bar?) -> [StackedBars.Segment] {
        bars.attributes.compactMap { attribute in
            bar?.points[attribute.id].map { points in
                StackedBars.Segment(
                    key: attribute.id.description, name: attribute.name, points: points,
                    palette: attribute.position + 1)
            }
        }
    }

    /// Once shown together: every voice beside the mean.
    private var votes: Markup? {
        bars.opened.map { opened in
            VoteTable.bars(
                opened,
                bars.attributes.map { attribute in
                    (attribute.id, "\(Markup.swatch(at: attribute.position)) \(attribute.name)")
                }, screen.names
            ).markup
        }
    }

    private var tally: Markup? {
        guard let agreement = bars.agreement else { return nil }
        let names = Dictionary(
            bars.attributes.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let differences = BarDifferences(
            agreement: agreement, names: names, other: screen.otherName)
        return """
            <p class="tally"><b>\(agreement.index.rounded(places: 0))</b>\
            <span>\(SessionPageWords.inAgreement) \(differences.sentence)</span></p>
            """
    }
}
