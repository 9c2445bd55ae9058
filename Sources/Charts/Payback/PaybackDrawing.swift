import Markup

struct PaybackDrawing {
    private static let width = Canvas.slim
    private static let plotHeight = 200.0

    let chart: PaybackChart
    private let years: [PaybackChart.Year]
    private let hatch: Hatch
    private let legend: Legend
    private let frame: Frame

    init(_ chart: PaybackChart) {
        self.chart = chart
        years = chart.drawn
        hatch = Hatch(prefix: chart.words.id)
        legend = Legend(
            [.surface("cash", chart.heads.cash), .line("past", chart.heads.cumulative)],
            width: Self.width)
        let values = years.flatMap { [$0.cash.value, $0.cumulative.value] }
        // Some air above, for the labels of the line.
        let air = (values.max() ?? 0) * 1.1
        let scale = Scale.linear(values + [air], including: true)
        let top = legend.height + 30
        frame = Frame(
            left: Frame.margin(scale, chart.tick), right: Self.width - 14, top: top,
            bottom: top + Self.plotHeight, scale: scale)
    }

    var drawing: Drawing {
        let note = Footnote(text: chart.remark, width: Self.width)
        let end = frame.bottom + 28
        return Canvas(
            words: chart.words, width: Self.width, height: end + note.height, kind: " slim"
        ).draw(
            """
            \(hatch.definition)\(legend.markup(top: 0))\(frame.grid(chart.tick))\
            \(years.indices.map(bar))<path class="halo" d="\(Course(places: sums).path)"/>\
            <path class="past" d="\(Course(places: sums).path)"/>\
            \(years.indices.map(dot))\(payback)\(netPresentValue)\
            \(frame.names(years.map(\.name)))\(note.markup(top: end))
            """)
    }

    private func across(_ index: Int) -> Double { frame.across(index, of: years.count) }

    private var sums: [(x: Double, y: Double)?] {
        years.indices.map { (across($0), frame.height(years[$0].cumulative.value)) }
    }

    private func bar(_ index: Int) -> Markup {
        let year = years[index]
        let step = (frame.right - frame.left) / Double(years.count)
        let width = min(step * 0.62, 56)
        let top = frame.height(max(0, year.cash.value))
        let height = max(1, frame.height(min(0, year.cash.value)) - top)
        let shape: Markup = """
            x="\(across(index) - width / 2)" y="\(top)" width="\(width)" height="\(height)"
            """
        let isBelow = year.cash.value < 0
        let kind: Markup = isBelow ? " below" : ""
        return """
            <g><title>\(year.name) · \(chart.heads.cash): \(year.cash.text)</title>\
            <rect class="cash\(kind)" \(shape)/>\
            \(isBelow ? hatch.over(shape) : .empty)</g>
            """
    }

    private func dot(_ index: Int) -> Markup {
        let year = years[index]
        return """
            <circle class="dot old" cx="\(across(index))" \
            cy="\(frame.height(year.cumulative.value))" r="4">\
            <title>\(year.name) · \(chart.heads.cumulative): \(year.cumulative.text)</title>\
            </circle>
            """
    }

    private var payback: Markup? {
        guard let crossing = chart.crossing, let text = chart.payback else { return nil }
        let step = (frame.right - frame.left) / Double(years.count)
        let x = across(0) + crossing * step
        let label = "\(chart.heads.payback)  \(text)"
        return """
            <path class="mark" d="M\(x) \(frame.top - 8)V\(frame.bottom)"/>\
            <circle class="dot hollow" cx="\(x)" cy="\(frame.height(0))" r="4.5"/>\
            \(self.label(label, at: x, y: frame.top - 13))
            """
    }

    /// At the end of the line, on the side that the line does not come from.
    private var netPresentValue: Markup? {
        guard let last = sums.last.flatMap({ $0 }) else { return nil }
        let text = "\(chart.heads.netPresentValue)  \(chart.netPresentValue)"
        let before = sums.dropLast().last.flatMap { $0 }
        let isFalling = before.map { $0.y < last.y - 1 } ?? false
        return label(text, at: last.x, y: isFalling ? last.y + 20 : last.y - 11)
    }

    private func label(_ text: String, at x: Double, y: Double) -> Markup? {
        var line = LabelLine(from: 0, to: Self.width, size: 13)
        let text = TextFit(width: 260, size: 13).line(text)
        return line.place(text, at: x).map { place in
            """
            <text class="over mid strong" x="\(place)" y="\(y)" font-size="13">\(text)</text>
            """
        }
    }
}
