import Markup

/// History is a solid line with filled dots, the forecast a dotted one with open dots.
struct DecayDrawing {
    static let width = Canvas.slim
    private static let plotHeight = 190.0

    let chart: DecayChart
    let points: [DecayChart.Point]
    private let legend: Legend
    let frame: Frame

    init(_ chart: DecayChart) {
        self.chart = chart
        points = chart.points
        legend = Self.legend(chart, Self.width)
        let values = points.map(\.reading).filter(\.isDrawable).map(\.value)
        let scale = Scale.linear(
            values + (chart.target.map { [$0.reading.value] } ?? []), including: true, about: 4)
        let top = legend.height + 30
        let room = chart.target.map { min(TextFit.measure($0.gap, size: 13), 90) + 16 } ?? 10
        frame = Frame(
            left: Frame.margin(scale, chart.tick), right: Self.width - room, top: top,
            bottom: top + Self.plotHeight, scale: scale)
    }

    var drawing: Drawing {
        let note = Footnote(text: chart.remark, width: Self.width)
        let end = frame.bottom + 28
        return Canvas(
            words: chart.words, width: Self.width, height: end + note.height, kind: " slim"
        ).draw(
            """
            \(legend.markup(top: 0))\(frame.grid(chart.tick))\(wedge)\(target)\
            <path class="past" d="\(past)"/><path class="forecast" d="\(forecast)"/>\
            \(points.indices.compactMap(dot))\(labels)\(frame.names(points.map(\.name)))\(bracket)\
            \(note.markup(top: end))
            """)
    }

    private static func legend(_ chart: DecayChart, _ width: Double) -> Legend {
        let heads = chart.heads
        var entries: [Legend.Entry] = []
        if !chart.history.isEmpty { entries.append(.line("past", heads.history)) }
        entries.append(.line("forecast", heads.forecast))
        if let target = chart.target {
            entries.append(.line("target", "\(heads.target) \(target.reading.text)"))
            entries.append(.surface("gap", "\(heads.gap) \(target.gap)"))
        }
        return Legend(entries, width: width)
    }

    func place(_ index: Int) -> (x: Double, y: Double)? {
        let reading = points[index].reading
        guard reading.isDrawable else { return nil }
        return (frame.across(index, of: points.count), frame.height(reading.value))
    }

    /// The line runs through what is known: the history and today.
    private var past: Markup {
        guard !chart.history.isEmpty else { return .empty }
        let known = points.indices.prefix(chart.history.count + 1)
        return Course(places: known.map(place)).path
    }

    private var forecast: Markup {
        Course(places: points.indices.dropFirst(chart.history.count).map(place)).path
    }

    private func dot(_ index: Int) -> Markup? {
        place(index).map { place in
            let point = points[index]
            let kind: Markup =
                index < chart.history.count ? " old" : index > chart.history.count ? " hollow" : ""
            return """
                <circle class="dot\(kind)" cx="\(place.x)" cy="\(place.y)" r="4">\
                <title>\(point.name): \(point.reading.text)</title></circle>
                """
        }
    }
}

extension DecayDrawing {
    private var target: Markup? {
        chart.target.map { target in
            let start = frame.across(chart.history.count, of: points.count)
            let y = frame.height(target.reading.value)
            return "<path class=\"target\" d=\"M\(start) \(y)H\(frame.right)\"/>"
        }
    }

    /// What must be added: the surface between the forecast and the line to hold.
    private var wedge: Markup? {
        guard let target = chart.target else { return nil }
        let top = frame.height(target.reading.value)
        let places = points.indices.dropFirst(chart.history.count).compactMap { place($0) }
        guard let first = places.first, let last = places.last, places.count > 1 else {
            return nil
        }
        let edge = places.map { "L\($0.x) \(max($0.y, top))" as Markup }
        return "<path class=\"gap\" d=\"M\(first.x) \(top)\(edge)L\(last.x) \(top)Z\"/>"
    }

    /// From the last forecast up to the line to hold.
    private var bracket: Markup? {
        guard let target = chart.target, let last = points.indices.last.flatMap(place),
            target.reading.value > points[points.count - 1].reading.value
        else { return nil }
        let top = frame.height(target.reading.value)
        let x = frame.right
        let text = TextFit(width: 90, size: 13).line(target.gap)
        return """
            <path class="whisker" d="M\(x - 5) \(top)H\(x)V\(last.y)H\(x - 5)"/>\
            <text class="strong" x="\(x + 7)" y="\((top + last.y) / 2 + 4.5)" \
            font-size="13">\(text)</text>
            """
    }
}
