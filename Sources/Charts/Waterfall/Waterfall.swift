import Markup

/// How benefits, costs and prices add up to the net gain: one row per step, each bar beginning
/// where the one before it ended.
package struct Waterfall: Sendable {
    package enum Kind: Sendable, Equatable {
        case benefit, cost, price
        /// A sum so far: drawn from zero.
        case total
    }

    package struct Step: Sendable, Equatable {
        package let name: String
        /// Signed, in any unit that all steps share; only for the geometry.
        package let value: Double
        /// The value as people read it, sign included.
        package let text: String
        package let kind: Kind

        package init(name: String, value: Double, text: String, kind: Kind) {
            self.name = name
            self.value = value.isFinite ? value : 0
            self.text = text
            self.kind = kind
        }
    }

    package let words: FigureWords
    package let steps: [Step]
    package let nameHead: String
    package let valueHead: String

    package init(words: FigureWords, steps: [Step], nameHead: String, valueHead: String) {
        self.words = words
        self.steps = steps
        self.nameHead = nameHead
        self.valueHead = valueHead
    }

    package var figure: Figure {
        let table = DataTable(
            heads: [nameHead, valueHead], rows: steps.map { [$0.name, $0.text] })
        let svg = steps.isEmpty ? Canvas.empty(words) : WaterfallDrawing(self).svg
        return Figure(svg: svg, table: table.markup, words: words)
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
