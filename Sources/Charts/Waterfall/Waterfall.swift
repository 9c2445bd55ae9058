import Markup

/// How benefits, costs and prices add up to the net gain: one row per step, each bar beginning
/// where the one before it ended.
package struct Waterfall: Sendable {
    package enum Kind: Sendable, Equatable {
        case benefit, cost, price
        /// A sum so far: drawn from zero.
        case total
    }

    /// Between which values a step falls, such as its P5 and its P95.
    package struct Range: Sendable, Equatable {
        package let low: Reading
        package let high: Reading

        package init(low: Reading, high: Reading) {
            self.low = low
            self.high = high
        }

        var isDrawable: Bool { low.isDrawable && high.isDrawable }
    }

    package struct Step: Sendable, Equatable {
        package let name: String
        /// Signed, in any unit that all steps share; only for the geometry.
        package let value: Double
        /// The value as people read it, sign included.
        package let text: String
        package let kind: Kind
        /// Drawn as a whisker over the end of the bar.
        package let range: Range?

        package init(
            name: String, value: Double, text: String, kind: Kind, range: Range? = nil
        ) {
            self.name = name
            self.value = value.isFinite ? value : 0
            self.text = text
            self.kind = kind
            self.range = range
        }
    }

    package let words: FigureWords
    package let steps: [Step]
    package let nameHead: String
    package let valueHead: String
    /// What the ends of the ranges are called in the table.
    package let rangeHeads: (low: String, high: String)

    package init(
        words: FigureWords, steps: [Step], nameHead: String, valueHead: String,
        rangeHeads: (low: String, high: String) = ("", "")
    ) {
        self.words = words
        self.steps = steps
        self.nameHead = nameHead
        self.valueHead = valueHead
        self.rangeHeads = rangeHeads
    }

    package var figure: Figure {
        let drawing = steps.isEmpty ? Canvas.empty(words) : WaterfallDrawing(self).drawing
        return Figure(drawing: drawing, table: table.markup, words: words)
    }

    /// The ranges have columns only where a step has one.
    private var table: DataTable {
        guard steps.contains(where: { $0.range != nil }) else {
            return DataTable(
                heads: [nameHead, valueHead], rows: steps.map { [$0.name, $0.text] })
        }
        return DataTable(
            heads: [nameHead, valueHead, rangeHeads.low, rangeHeads.high],
            rows: steps.map {
                [$0.name, $0.text, $0.range?.low.text ?? "", $0.range?.high.text ?? ""]
            })
    }

    /// The stretch from start to end that each step covers, in the values' own unit.
    var stretches: [(start: Double, end: Double)] {
        var sum = 0.0
        return steps.map { step in
            let start = step.kind == .total ? 0 : sum
            sum = start + step.value
            return (start, sum)
        }
    }
}
