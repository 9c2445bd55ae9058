import Markup

/// How often each outcome came up among the samples, with the interval marked. The table adds
/// how likely the figure is above each threshold.
package struct Histogram: Sendable {
    package struct Threshold: Sendable, Equatable {
        /// Such as "Above 5 %".
        package let name: String
        package let probability: String

        package init(name: String, probability: String) {
            self.name = name
            self.probability = probability
        }
    }

    package struct Heads: Sendable, Equatable {
        package let name: String
        /// The share of the samples in one bin.
        package let share: String
        /// The probability of more than a threshold.
        package let probability: String
        /// The value of a quantile.
        package let value: String
        /// The legend of the bins within P5 and P95, and of those outside.
        package let inside: String
        package let outside: String
        package let quantiles: Quantiles.Names

        package init(
            name: String, share: String, probability: String, value: String, inside: String,
            outside: String, quantiles: Quantiles.Names
        ) {
            self.name = name
            self.share = share
            self.probability = probability
            self.value = value
            self.inside = inside
            self.outside = outside
            self.quantiles = quantiles
        }
    }

    /// How the numbers that the chart works out itself are written.
    package struct Writing: Sendable {
        /// A value on the axis.
        let tick: @Sendable (Double) -> String
        /// From one edge of a bin to the other.
        let bin: @Sendable (Double, Double) -> String
        /// A share from 0 to 1.
        let share: @Sendable (Double) -> String

        package init(
            tick: @escaping @Sendable (Double) -> String,
            bin: @escaping @Sendable (Double, Double) -> String,
            share: @escaping @Sendable (Double) -> String
        ) {
            self.tick = tick
            self.bin = bin
            self.share = share
        }
    }

    package let words: FigureWords
    package let heads: Heads
    package let bins: Bins
    package let quantiles: Quantiles
    package let thresholds: [Threshold]
    let writing: Writing
    let remarks: Remarks

    package init(
        words: FigureWords, heads: Heads, bins: Bins, quantiles: Quantiles,
        thresholds: [Threshold], writing: Writing, remarks: Remarks
    ) {
        self.words = words
        self.heads = heads
        self.bins = bins
        self.quantiles = quantiles
        self.thresholds = thresholds
        self.writing = writing
        self.remarks = remarks
    }

    package var figure: Figure {
        let isDrawable = bins.isDrawable && quantiles.isDrawable
        return Figure(
            drawing: isDrawable ? HistogramDrawing(self).drawing : Canvas.empty(words),
            table: table, words: words)
    }

    var remark: String { remarks.line(more: bins.beyond, undrawn: bins.undrawn) }

    private var table: Markup {
        let shares = bins.isDrawable ? Array(bins.counts.indices) : []
        return DataTable(
            heads: [heads.name, heads.probability, heads.value, heads.share],
            rows: thresholds.map { [$0.name, $0.probability, "", ""] }
                + quantiles.rows(heads.quantiles).map { [$0[0], "", $0[1], ""] }
                + shares.map { [name($0), "", "", writing.share(bins.share($0))] }
        ).markup
    }

    func name(_ bin: Int) -> String { writing.bin(bins.edge(bin), bins.edge(bin + 1)) }
}
