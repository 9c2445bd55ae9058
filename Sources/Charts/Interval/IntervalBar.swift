/// One uncertain figure as a band: where nine of ten outcomes fall, where half of them fall,
/// the median, the base case, zero, and the thresholds that people decide by.
package struct IntervalBar: Sendable {
    package struct Heads: Sendable, Equatable {
        /// The heads of the table, such as "Measure" and "DVP%".
        package let name: String
        package let value: String
        /// What the base case is called.
        package let base: String
        package let quantiles: Quantiles.Names

        package init(name: String, value: String, base: String, quantiles: Quantiles.Names) {
            self.name = name
            self.value = value
            self.base = base
            self.quantiles = quantiles
        }
    }

    package let words: FigureWords
    package let heads: Heads
    package let quantiles: Quantiles
    package let base: Reading
    package let thresholds: [Reading]
    /// The least and the most of the axis, so that bars of several rows can be compared.
    package let range: ClosedRange<Double>?

    package init(
        words: FigureWords, heads: Heads, quantiles: Quantiles, base: Reading,
        thresholds: [Reading] = [], range: ClosedRange<Double>? = nil
    ) {
        self.words = words
        self.heads = heads
        self.quantiles = quantiles
        self.base = base
        self.thresholds = thresholds.filter(\.isDrawable)
        self.range = range
    }

    package var figure: Figure {
        figure(IntervalDrawing(self, width: IntervalDrawing.fullWidth).full)
    }

    /// Without words, for a table's cell; the cell beside it holds the figures.
    package var compact: Figure {
        figure(IntervalDrawing(self, width: IntervalDrawing.compactWidth).compact)
    }

    /// The axis that suits all these bars together.
    package static func range(of bars: [IntervalBar]) -> ClosedRange<Double> {
        let values = bars.flatMap(\.values)
        return min(0, values.min() ?? 0)...max(0, values.max() ?? 0)
    }

    var values: [Double] { (quantiles.all + [base]).filter(\.isDrawable).map(\.value) }

    private func figure(_ drawing: @autoclosure () -> Drawing) -> Figure {
        let table = DataTable(
            heads: [heads.name, heads.value],
            rows: quantiles.rows(heads.quantiles) + [[heads.base, base.text]])
        return Figure(
            drawing: quantiles.isDrawable ? drawing() : Canvas.empty(words), table: table.markup,
            words: words)
    }
}
