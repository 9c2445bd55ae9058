import Charts
import CustomerValue
import Markup
import UseCases
import ValueModel

/// What becomes of the value in the coming years when nothing is done, what holds the line, and
/// what all these years are worth today.
struct YearsPart {
    let view: ValueModelView
    let plan: DecayPlan
    let outlook: ValueModel.Outlook?
    let format: Formatter

    /// Nil where there is no figure that could wear off.
    init?(_ view: ValueModelView, _ format: Formatter) {
        let today = view.today
        guard let model = view.checked,
            let day = CalendarDay(year: today.year, month: today.month, day: today.day),
            let plan = DecayPlan(model, asOf: day)
        else { return nil }
        self.view = view
        self.plan = plan
        self.format = format
        outlook = ValueModel.Outlook(model, plan)
    }

    static func render(_ view: ValueModelView, _ page: Page) -> Markup? {
        guard let part = YearsPart(view, page.format) else { return nil }
        return """
            <section class="part" id="years"><h2>\(ValueModelWords.comingYears)</h2>\
            \(part.decay)\(part.worth)</section>
            """
    }

    var text: ModelFigureText { view.text(format) }

    func money(minor: Int64) -> String {
        format.money(Money(amountMinor: minor, currency: view.model.terms.currency))
    }

    private var decay: Markup {
        guard plan.hasDecay else {
            return "<p>\(ValueModelWords.nothingWears)</p>"
        }
        let last = plan.years.last.map {
            ValueModelWords.holds(money(minor: $0.addedToHoldMinor), year: $0.year)
        }
        return "<p class=\"said\"><b>\(last ?? "")</b></p>\(chart)\(table)"
    }

    private var isPercent: Bool { plan.years.allSatisfy { $0.dvpPercent != nil } }

    private func reading(_ year: DecayYear) -> Reading {
        isPercent ? text.percent(year.dvpPercent ?? 0) : text.money(year.netGain)
    }

    private var tick: @Sendable (Double) -> String {
        guard !isPercent else { return { [format] in format.percent($0) } }
        return { [text] in text.money($0).text }
    }

    private var chart: Markup {
        let gap = plan.years.last.map { money(minor: $0.addedToHoldMinor) } ?? ""
        let points = plan.years.map { year in
            DecayChart.Point(name: ValueModelWords.year(year.year), reading: reading(year))
        }
        return DecayChart(
            words: ResultCharts.words(
                "decay", ValueModelWords.decay, ValueModelWords.decayHelp),
            heads: DecayChart.Heads(
                name: ValueModelWords.year, kind: ValueModelWords.kind,
                value: isPercent ? "DVP%" : ValueModelWords.netGain,
                history: ValueModelWords.before, forecast: ValueModelWords.ifNothing,
                target: ValueModelWords.line, gap: ValueModelWords.toAdd),
            forecast: points,
            target: plan.years.first.map { DecayChart.Target(reading($0), gap: gap) },
            tick: tick, remarks: ResultCharts.remarks
        ).figure.markup
    }

    /// To the cent: what is left and what must be added give today's figure again.
    private var table: Markup {
        let rows = plan.years.map { year -> Markup in
            """
            <tr><td data-label="\(ValueModelWords.year)">\(ValueModelWords.year(year.year))</td>\
            <td class="number" data-label="\(ValueModelWords.netGain)">\
            \(money(minor: year.netGainMinor))</td>\
            <td class="number" data-label="\(ValueModelWords.percent)">\
            \(year.dvpPercent.map(format.percent) ?? "–")</td>\
            <td class="number" data-label="\(ValueModelWords.toAdd)">\
            \(money(minor: year.addedToHoldMinor))</td></tr>
            """
        }
        return """
            <table class="list"><thead><tr><th scope="col">\(ValueModelWords.year)</th>\
            <th scope="col" class="number">\(ValueModelWords.netGain)</th>\
            <th scope="col" class="number">\(ValueModelWords.percent)</th>\
            <th scope="col" class="number">\(ValueModelWords.toAdd)</th></tr></thead>\
            <tbody>\(rows)</tbody></table>
            """
    }

    private var worth: Markup? {
        guard let outlook, !outlook.years.isEmpty else { return nil }
        let value = text.money(outlook.netPresentValue).text
        var sum = -outlook.investment
        let start = PaybackChart.Year(
            name: ValueModelWords.year(0), cash: text.money(sum), cumulative: text.money(sum))
        let years = outlook.years.map { year in
            sum += year.discounted
            return PaybackChart.Year(
                name: ValueModelWords.year(year.year), cash: text.money(year.netGain),
                cumulative: text.money(sum))
        }
        let chart = PaybackChart(
            words: ResultCharts.words(
                "worth", ValueModelWords.worthTitle, ValueModelWords.worthHelp),
            heads: PaybackChart.Heads(
                name: ValueModelWords.year, cash: ValueModelWords.netGain,
                cumulative: ValueModelWords.cumulative,
                netPresentValue: ValueModelWords.presentValue, payback: ValueModelWords.payback),
            years: outlook.investment > 0 ? [start] + years : years, netPresentValue: value,
            payback: outlook.investment > 0
                ? outlook.discountedPaybackYears.map(ValueModelWords.years) : nil,
            tick: { [text] in text.money($0).text }, remarks: ResultCharts.remarks
        ).figure.markup
        let sentence = ValueModelWords.worthToday(
            value, years: outlook.years.count, rate: format.percent(outlook.discountRate * 100))
        return "<p class=\"said\"><b>\(sentence)</b></p>\(payback(outlook))\(chart)"
    }

    /// What comes back of what is spent once; without it, what to fill in.
    private func payback(_ outlook: ValueModel.Outlook) -> Markup {
        guard outlook.investment > 0, let share = outlook.returnOnInvestment else {
            return """
                <p class="quiet">\(ValueModelWords.noInvestment) \
                <a class="noprint" href="#terms">\(ValueModelWords.terms)</a></p>
                """
        }
        let spent = text.money(outlook.investment).text
        let sentence =
            outlook.paybackYears.map {
                ValueModelWords.paidBack(
                    spent, after: ValueModelWords.years($0),
                    discounted: outlook.discountedPaybackYears.map(ValueModelWords.years))
            } ?? ValueModelWords.notPaidBack(spent, years: outlook.years.count)
        let returned = ValueModelWords.returns(
            format.percent(share * 100), years: outlook.years.count)
        return "<p class=\"said\"><b>\(sentence) \(returned)</b></p>"
    }
}
