import Charts
import CustomerValue
import Markup
import UseCases
import ValueModel

/// What the result is made of, and what moves it.
extension ResultCharts {
    var waterfall: Markup? {
        guard let model = view.checked, let gain = result.netGain else { return nil }
        var sum = 0.0
        let steps = result.drivers.compactMap { driver in
            driver.spread.map { spread in
                defer { sum += spread.base }
                return step(model.drivers[driver.driver], spread, from: sum)
            }
        }
        let total = Waterfall.Step(
            name: ValueModelWords.netGain, value: gain.base, text: text.bare(gain.base).text,
            kind: .total, range: range(gain, from: 0))
        return Waterfall(
            words: Self.words(
                "waterfall", ValueModelWords.steps(text.currency),
                AlignmentWords.waterfallDescription),
            steps: steps + [total], nameHead: ValueModelWords.driver,
            valueHead: ValueModelWords.perYear + ", " + text.currency.code,
            rangeHeads: (ValueModelWords.low, ValueModelWords.high)
        ).figure.markup
    }

    private func step(
        _ driver: Driver, _ spread: ValueModel.Spread, from start: Double
    ) -> Waterfall.Step {
        let kind: Waterfall.Kind =
            switch driver.kind {
            case .benefit: .benefit
            case .cost: .cost
            case .price: .price
            }
        return Waterfall.Step(
            name: driver.name, value: spread.base,
            text: format.change(text.bare(spread.base).text, of: spread.base), kind: kind,
            range: range(spread, from: start))
    }

    /// The text says the amount; the whisker stands where the bar begins.
    private func range(
        _ spread: ValueModel.Spread, from start: Double
    ) -> Waterfall.Range? {
        guard spread.isUncertain else { return nil }
        return Waterfall.Range(
            low: Reading(start + spread.p5, text.bare(spread.p5).text),
            high: Reading(start + spread.p95, text.bare(spread.p95).text))
    }

    var tornado: Markup? {
        guard let base = sensitivityBase, !result.sensitivity.isEmpty else { return nil }
        let figure = result.sensitivityFigure
        return Tornado(
            words: Self.words("moves", ValueModelWords.moves, ValueModelWords.movesHelp),
            heads: Tornado.Heads(
                name: ValueModelWords.input, low: ValueModelWords.atLow,
                high: ValueModelWords.atHigh, swing: ValueModelWords.swingHead,
                rankCorrelation: ValueModelWords.correlation, base: ValueModelWords.base),
            base: text.reading(base, figure),
            rows: result.sensitivity.map { input in
                Tornado.Row(
                    name: view.label(ofInput: input.input), low: text.reading(input.low, figure),
                    high: text.reading(input.high, figure),
                    swing: text.reading(input.swing.magnitude, figure).text,
                    rankCorrelation: input.rankCorrelation.map(format.correlation) ?? "–")
            }, remarks: Self.remarks
        ).figure.markup
    }

    private var sensitivityBase: Double? {
        result.sensitivityFigure == .dvpPercent ? result.dvpPercent?.base : result.netGain?.base
    }
}

extension Formatter {
    /// To a tenth of a percent, for shares of small bins.
    func fine(_ share: Double) -> String { percent(share * 100) }

    /// Between −1 and 1 with two places.
    func correlation(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let size = hundredths.magnitude
        return (hundredths < 0 ? "−" : "") + "\(size / 100).\(size % 100 / 10)\(size % 10)"
    }
}
