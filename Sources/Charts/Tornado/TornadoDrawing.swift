import Markup

struct TornadoDrawing {
    private static let width = Canvas.slim
    private static let nameWidth = 128.0
    private static let rowHeight = 38.0
    private static let barHeight = 18.0

    let tornado: Tornado
    private let rows: [Tornado.Row]
    private let hatch: Hatch
    private let legend: Legend
    /// Where the bars may lie: the labels of their ends have room on both sides.
    private let plot: ClosedRange<Double>
    private let lower: Double
    private let upper: Double

    init(_ tornado: Tornado) {
        self.tornado = tornado
        rows = tornado.drawn
        hatch = Hatch(prefix: tornado.words.id)
        legend = Legend(
            [
                .surface("low", tornado.heads.low, hatch: hatch),
                .surface("high", tornado.heads.high),
            ], width: Self.width)
        let ends = rows.flatMap { [$0.low, $0.high] }
        let widest = ends.map { TextFit.measure($0.text, size: 13) }.max() ?? 0
        let room = min(max(widest, 30), 84) + 8
        plot = (Self.nameWidth + room)...(Self.width - room)
        let values = ends.map(\.value) + [tornado.base.value]
        lower = values.min() ?? 0
        upper = values.max() ?? 0
    }

    var drawing: Drawing {
        let top = legend.height + 30
        let bottom = top + Double(rows.count) * Self.rowHeight
        let note = Footnote(text: tornado.remark, width: Self.width)
        return Canvas(
            words: tornado.words, width: Self.width, height: bottom + 4 + note.height,
            kind: " slim"
        ).draw(
            """
            \(hatch.definition)\(legend.markup(top: 0))\(rows.enumerated().map { index, row in
                self.row(row, middle: top + (Double(index) + 0.5) * Self.rowHeight)
            })\(baseLine(top: top, bottom: bottom))\(note.markup(top: bottom))
            """)
    }

    private func across(_ value: Double) -> Double {
        let spread = upper > lower ? upper - lower : 1
        let share = upper > lower ? (value - lower) / spread : 0.5
        return plot.lowerBound + share * (plot.upperBound - plot.lowerBound)
    }

    private func baseLine(top: Double, bottom: Double) -> Markup {
        var line = LabelLine(from: 0, to: Self.width, size: 13)
        let text = TextFit(width: 280, size: 13)
            .line("\(tornado.heads.base)  \(tornado.base.text)")
        let x = across(tornado.base.value)
        let label = line.place(text, at: x).map { place -> Markup in
            """
            <text class="mid strong" x="\(place)" y="\(top - 8)" font-size="13">\(text)</text>
            """
        }
        return "\(label)<path class=\"zero\" d=\"M\(x) \(top - 3)V\(bottom)\"/>"
    }

    private func row(_ row: Tornado.Row, middle: Double) -> Markup {
        let heads = tornado.heads
        return """
            <g><title>\(row.name) · \(heads.low): \(row.low.text) · \(heads.high): \
            \(row.high.text)</title>\
            \(RowLabel(text: row.name, width: Self.nameWidth - 12).markup(middle: middle))\
            \(bars(row, top: middle - Self.barHeight / 2))\(labels(row, y: middle + 4.5))</g>
            """
    }

    /// The longer one first: where both lie on one side of the base, the shorter stays visible.
    private func bars(_ row: Tornado.Row, top: Double) -> Markup {
        let base = across(tornado.base.value)
        let low = shape(base, across(row.low.value), top)
        let high = shape(base, across(row.high.value), top)
        let lowBar: Markup = "<rect class=\"low\" \(low)/>\(hatch.over(low))"
        let highBar: Markup = "<rect class=\"high\" \(high)/>"
        let isLowLonger =
            abs(row.low.value - tornado.base.value) > abs(row.high.value - tornado.base.value)
        return isLowLonger ? lowBar + highBar : highBar + lowBar
    }

    private func shape(_ start: Double, _ end: Double, _ top: Double) -> Markup {
        """
        x="\(min(start, end))" y="\(top)" width="\(abs(end - start))" height="\(Self.barHeight)"
        """
    }

    /// The result at either end; ends on the base's inner side are left to the table.
    private func labels(_ row: Tornado.Row, y: Double) -> Markup {
        let ends = row.low.value <= row.high.value ? (row.low, row.high) : (row.high, row.low)
        let base = tornado.base.value
        let left = ends.0.value <= base ? label(ends.0, y: y, isLeft: true) : nil
        let right = ends.1.value >= base ? label(ends.1, y: y, isLeft: false) : nil
        return "\(left)\(right)"
    }

    private func label(_ reading: Reading, y: Double, isLeft: Bool) -> Markup {
        let text = TextFit(width: Self.width - plot.upperBound - 7, size: 13).line(reading.text)
        let anchor: Markup = isLeft ? "over end" : "over"
        let x = across(reading.value) + (isLeft ? -6 : 6)
        return "<text class=\"\(anchor)\" x=\"\(x)\" y=\"\(y)\" font-size=\"13\">\(text)</text>"
    }
}
