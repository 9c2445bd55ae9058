/// What each year pays, and what has been paid in all at today's value: where the sum crosses
/// zero the work has paid for itself, where it ends is its net present value.
package struct PaybackChart: Sendable {
    package struct Year: Sendable, Equatable {
        package let name: String
        package let cash: Reading
        /// The discounted sum of this year and all before it.
        package let cumulative: Reading

        package init(name: String, cash: Reading, cumulative: Reading) {
            self.name = name
            self.cash = cash
            self.cumulative = cumulative
        }

        var isDrawable: Bool { cash.isDrawable && cumulative.isDrawable }
    }

    package struct Heads: Sendable, Equatable {
        package let name: String
        package let cash: String
        package let cumulative: String
        package let netPresentValue: String
        package let payback: String

        package init(
            name: String, cash: String, cumulative: String, netPresentValue: String,
            payback: String
        ) {
            self.name = name
            self.cash = cash
            self.cumulative = cumulative
            self.netPresentValue = netPresentValue
            self.payback = payback
        }
    }

    package let words: FigureWords
    package let heads: Heads
    package let years: [Year]
    package let netPresentValue: String
    /// When the work has paid for itself, as people read it; nil if it does not.
    package let payback: String?
    let tick: @Sendable (Double) -> String
    let remarks: Remarks

    package init(
        words: FigureWords, heads: Heads, years: [Year], netPresentValue: String,
        payback: String?, tick: @escaping @Sendable (Double) -> String, remarks: Remarks
    ) {
        self.words = words
        self.heads = heads
        self.years = years
        self.netPresentValue = netPresentValue
        self.payback = payback
        self.tick = tick
        self.remarks = remarks
    }

    package var figure: Figure {
        Figure(
            drawing: drawn.isEmpty ? Canvas.empty(words) : PaybackDrawing(self).drawing,
            table: table.markup, words: words)
    }

    var drawn: [Year] { years.filter(\.isDrawable) }
    var remark: String { remarks.line(more: 0, undrawn: years.count - drawn.count) }

    private var table: DataTable {
        let results =
            [[heads.netPresentValue, "", netPresentValue]]
            + (payback.map { [[heads.payback, "", $0]] } ?? [])
        return DataTable(
            heads: [heads.name, heads.cash, heads.cumulative],
            rows: years.map { [$0.name, $0.cash.text, $0.cumulative.text] }
                + (years.isEmpty ? [] : results))
    }

    /// How many years after the first the sum crosses zero for the last time; years left out
    /// would move it, so that then there is none.
    var crossing: Double? {
        guard payback != nil, drawn.count == years.count, let last = years.last,
            last.cumulative.value >= 0
        else { return nil }
        let sums = years.map(\.cumulative.value)
        guard let index = sums.lastIndex(where: { $0 < 0 }) else { return 0 }
        return Double(index) - sums[index] / (sums[index + 1] - sums[index])
    }
}
