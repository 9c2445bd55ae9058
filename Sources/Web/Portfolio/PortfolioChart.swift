import Charts
import CustomerValue
import Markup
import UseCases

/// DVP% upward, purchases across, net gain as the area. One chart per currency: amounts in
/// different currencies share no axis.
enum PortfolioChart {
    static func render(
        _ portfolio: Portfolio, _ words: PortfolioWords, _ page: Page
    ) -> Markup {
        let defined = portfolio.entries.filter { $0.standing.dvp != nil }
        let groups = Dictionary(grouping: defined) { $0.standing.valuation.currency }
        let home = page.format.homeCurrency
        let currencies = groups.keys.sorted {
            ($0 == home ? "" : $0.code) < ($1 == home ? "" : $1.code)
        }
        return currencies.map { chart($0, groups[$0] ?? [], words, page) }.joined()
    }

    private static func chart(
        _ currency: Currency, _ entries: [PortfolioEntry], _ words: PortfolioWords, _ page: Page
    ) -> Markup {
        let names = RelationshipWords(page.workspaceKind)
        let format = page.format
        return BubbleChart(
            words: FigureWords(
                id: "portfolio-\(currency.code)", title: "\(words.chartTitle), \(currency.code)",
                description: words.chartDescription,
                caption: "\(currency.code). \(words.chartDescription)",
                tableLabel: AlignmentWords.showAsTable, empty: words.noFigures),
            heads: BubbleChart.Heads(
                name: names.name, x: names.purchases, y: names.dvp, size: names.netGain),
            bubbles: entries.compactMap { bubble($0, format) },
            xTick: { amount in
                Int64(exactly: amount.rounded()).map {
                    format.shortMoney(Money(amountMinor: $0, currency: currency))
                } ?? ""
            },
            yTick: { percent in
                Int64(exactly: (percent * 100).rounded()).map { format.percent(hundredths: $0) }
                    ?? ""
            }
        ).figure.markup
    }

    private static func bubble(
        _ entry: PortfolioEntry, _ format: Formatter
    ) -> BubbleChart.Bubble? {
        entry.standing.dvp.map { dvp in
            BubbleChart.Bubble(
                name: entry.line.organizationName, x: Double(dvp.purchases.amountMinor),
                y: Double(dvp.hundredths) / 100, size: Double(dvp.netGain.amountMinor),
                xText: format.money(dvp.purchases),
                yText: format.percent(hundredths: dvp.hundredths),
                sizeText: format.money(dvp.netGain),
                link: Addresses.relationship(entry.line.relationship.id))
        }
    }
}
