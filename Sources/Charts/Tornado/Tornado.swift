/// What moves a result most: each input at its P5 and at its P95 while all others stay at base,
/// the widest swing first.
package struct Tornado: Sendable {
    package struct Row: Sendable, Equatable {
        package let name: String
        /// The result with this input at its P5.
        package let low: Reading
        /// The result with this input at its P95.
        package let high: Reading
        package let swing: String
        package let rankCorrelation: String

        package init(
            name: String, low: Reading, high: Reading, swing: String, rankCorrelation: String
        ) {
            self.name = name
            self.low = low
            self.high = high
            self.swing = swing
            self.rankCorrelation = rankCorrelation
        }

        var isDrawable: Bool { low.isDrawable && high.isDrawable }
        var width: Double { isDrawable ? abs(high.value - low.value) : -1 }
    }

    package struct Heads: Sendable, Equatable {
        package let name: String
        package let low: String
        package let high: String
        package let swing: String
        package let rankCorrelation: String
        package let base: String

        package init(
            name: String, low: String, high: String, swing: String, rankCorrelation: String,
            base: String
        ) {
            self.name = name
            self.low = low
            self.high = high
            self.swing = swing
            self.rankCorrelation = rankCorrelation
            self.base = base
        }

        var all: [String] { [name, low, high, swing, rankCorrelation] }
    }

    /// More bars than this are read by nobody.
    static let mostRows = 20

    package let words: FigureWords
    package let heads: Heads
    package let base: Reading
    /// The widest swing first; rows that cannot be drawn come last.
    package let rows: [Row]
    let remarks: Remarks

    package init(
        words: FigureWords, heads: Heads, base: Reading, rows: [Row], remarks: Remarks
    ) {
        self.words = words
        self.heads = heads
        self.base = base
        // By position where equal: the order of the input is kept.
        self.rows = rows.enumerated().sorted {
            ($1.element.width, $0.offset) < ($0.element.width, $1.offset)
        }.map(\.element)
        self.remarks = remarks
    }

    package var figure: Figure {
        let table = DataTable(
            heads: heads.all,
            rows: rows.map {
                [$0.name, $0.low.text, $0.high.text, $0.swing, $0.rankCorrelation]
            })
        let isDrawable = base.isDrawable && !drawn.isEmpty
        return Figure(
            drawing: isDrawable ? TornadoDrawing(self).drawing : Canvas.empty(words),
            table: table.markup, words: words)
    }

    var drawn: [Row] { Array(rows.filter(\.isDrawable).prefix(Self.mostRows)) }

    var remark: String {
        let drawable = rows.count { $0.isDrawable }
        return remarks.line(
            more: max(0, drawable - Self.mostRows), undrawn: rows.count - drawable)
    }
}
