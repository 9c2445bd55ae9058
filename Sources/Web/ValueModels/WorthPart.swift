import Charts
import Markup
import ValueModel

/// What all the years are worth today, and whether what is spent for them comes back.
struct WorthPart {
    let outlook: ValueModel.Outlook
    let text: ModelFigureText

    /// Nil where no year is looked at.
    init?(_ outlook: ValueModel.Outlook?, _ text: ModelFigureText) {
        guard let outlook, !outlook.years.isEmpty else { return nil }
        self.outlook = outlook
        self.text = text
    }

    var markup: Markup {
        """
        <p class="said"><b>\(worth)</b></p>\
        <p\(Markup.attribute("class", hasInvestment ? nil : "quiet"))>\(payback)</p>\(chart)
        """
    }

    private var hasInvestment: Bool { outlook.investment > 0 }

    private var value: String { text.money(outlook.netPresentValue).text }

    private var worth: String {
        ValueModelWords.worthToday(
            value, years: outlook.years.count,
            rate: text.format.percent(outlook.discountRate * 100))
    }

    private var payback: String {
        guard hasInvestment else { return ValueModelWords.noInvestment }
        return ValueModelWords.pays(
            text.money(outlook.investment).text, within: outlook.paybackYears.map(tenths),
            rest: outlook.returnOnInvestment.map { text.format.percent($0 * 100) })
    }

    private var chart: Markup {
        PaybackChart(
            words: ResultCharts.words(
                "worth", ValueModelWords.worthTitle, ValueModelWords.worthHelp),
            heads: PaybackChart.Heads(
                name: ValueModelWords.year, cash: ValueModelWords.netGain,
                cumulative: ValueModelWords.cumulative,
                netPresentValue: ValueModelWords.presentValue, payback: ValueModelWords.payback),
            years: years, netPresentValue: value,
            payback: hasInvestment
                ? outlook.discountedPaybackYears.map { ValueModelWords.years(tenths($0)) } : nil,
            tick: { [text] in text.money($0).text }, remarks: ResultCharts.remarks
        ).figure.markup
    }

    /// With an investment today is the first, and the only one that costs.
    private var years: [PaybackChart.Year] {
        var sum = -outlook.investment
        let start = PaybackChart.Year(
            name: ValueModelWords.year(0), cash: text.money(sum), cumulative: text.money(sum))
        let later = outlook.years.map { year in
            sum += year.discounted
            return PaybackChart.Year(
                name: ValueModelWords.year(year.year), cash: text.money(year.netGain),
                cumulative: text.money(sum))
        }
        return (hasInvestment ? [start] : []) + later
    }

    private func tenths(_ years: Double) -> String { text.format.tenths(years) }
}
