import Charts
import CustomerValue
import Markup
import Simulation
import UseCases
import ValueModel

/// The drawings of a result; each is nil where it would say nothing.
struct ResultCharts {
    let result: ModelResult
    let view: ValueModelView
    let format: Formatter

    var text: ModelFigureText { view.text(format) }
    private static let quantileNames = Quantiles.Names(
        p5: ValueModelWords.low, p25: ValueModelWords.quarterBelow, median: ValueModelWords.middle,
        p75: ValueModelWords.quarterAbove, p95: ValueModelWords.high)
    static let remarks = Remarks(more: ValueModelWords.more, undrawn: ValueModelWords.undrawn)

    /// DVP%, else the net gain.
    private var main: (spread: ValueModel.Spread, read: (Double) -> Reading, name: String)? {
        if let dvp = result.dvpPercent { return (dvp, text.percent, "DVP%") }
        return result.netGain.map { ($0, text.money, ValueModelWords.netGain) }
    }

    static func words(_ id: String, _ title: String, _ description: String) -> FigureWords {
        FigureWords(
            id: id, title: title, description: description, caption: title,
            tableLabel: ValueModelWords.showAsTable, empty: ValueModelWords.nothingDrawn)
    }

    var interval: Markup? {
        guard let main, main.spread.isUncertain else { return nil }
        return IntervalBar(
            words: Self.words(
                "interval", ValueModelWords.interval(main.name),
                view.model.livingDrivers.isEmpty ? "" : ResultPart.sentence(view, format) ?? ""),
            heads: IntervalBar.Heads(
                name: ValueModelWords.measure, value: main.name, base: ValueModelWords.base,
                quantiles: Self.quantileNames),
            quantiles: text.quantiles(main.spread, main.read), base: main.read(main.spread.base),
            thresholds: thresholds
        ).figure.markup
    }

    var histogram: Markup? {
        guard let main, let histogram = main.spread.histogram else { return nil }
        let tick = tick
        return Charts.Histogram(
            words: Self.words("outcomes", ValueModelWords.outcomes, ValueModelWords.outcomesHelp),
            heads: Charts.Histogram.Heads(
                name: main.name, share: ValueModelWords.share,
                probability: ValueModelWords.likelihood, value: main.name,
                inside: ValueModelWords.inside, outside: ValueModelWords.outside,
                quantiles: Self.quantileNames),
            bins: Bins(lower: histogram.low, upper: histogram.high, counts: histogram.counts),
            quantiles: text.quantiles(main.spread, main.read), thresholds: probabilities,
            writing: Charts.Histogram.Writing(
                tick: tick, bin: { "\(tick($0)) – \(tick($1))" },
                share: { [format] in format.fine($0) }),
            remarks: Self.remarks
        ).figure.markup
    }

    /// DVP% above the levels that people decide by.
    private var thresholds: [Reading] {
        result.probabilityAbove.map { above in
            let name = ValueModelWords.above(above.threshold)
            return Reading(above.threshold, "\(name): \(format.share(above.share))")
        }
    }

    private var tick: @Sendable (Double) -> String {
        guard result.dvpPercent == nil else { return { [format] in format.percent($0) } }
        return { [text] in text.money($0).text }
    }

    private var probabilities: [Charts.Histogram.Threshold] {
        result.probabilityAbove.map {
            Charts.Histogram.Threshold(
                name: ValueModelWords.above($0.threshold), probability: format.share($0.share))
        }
    }
}
