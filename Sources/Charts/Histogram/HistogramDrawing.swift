import Markup

struct HistogramDrawing {
    private static let width = Canvas.slim
    private static let plotHeight = 130.0
    private static let edge = 8.0

    let chart: Histogram
    private let bins: Bins
    private let hatch: Hatch
    private let legend: Legend
    private let ticks: [Double]
    private let top: Double

    init(_ chart: Histogram) {
        self.chart = chart
        bins = chart.bins
        hatch = Hatch(prefix: chart.words.id)
        legend = Legend(
            [
                .surface("bin", chart.heads.inside), .surface("bin tail", chart.heads.outside),
            ], width: Self.width)
        ticks = Scale.linear([bins.lower, bins.upper], including: false, about: 6).ticks
            .filter { $0 >= chart.bins.lower && $0 <= chart.bins.upper }
        top = legend.height + QuantileLabels.height + 10
    }

    private var bottom: Double { top + Self.plotHeight }

    var drawing: Drawing {
        let labels = QuantileLabels(
            quantiles: chart.quantiles, names: chart.heads.quantiles, left: 0, right: Self.width)
        let note = Footnote(text: chart.remark, width: Self.width)
        return Canvas(
            words: chart.words, width: Self.width, height: bottom + 28 + note.height,
            kind: " slim"
        ).draw(
            """
            \(hatch.definition)\(legend.markup(top: 0))\
            \(labels.markup(top: legend.height + 2, across: across))\
            \(bins.counts.indices.map(bin))\(marks)\(axis)\(note.markup(top: bottom + 24))
            """)
    }

    /// Quantiles beyond the bins stand at their end.
    private func across(_ value: Double) -> Double {
        let share = min(max((value - bins.lower) / (bins.upper - bins.lower), 0), 1)
        return Self.edge + share * (Self.width - 2 * Self.edge)
    }

    private func bin(_ index: Int) -> Markup {
        guard bins.counts[index] > 0 else { return .empty }
        let left = across(bins.edge(index))
        let width = across(bins.edge(index + 1)) - left
        let most = bins.counts.max() ?? 1
        let height = max(1, Double(bins.counts[index]) / Double(most) * Self.plotHeight)
        let shape: Markup = """
            x="\(left)" y="\(bottom - height)" width="\(max(0.5, width - 1))" height="\(height)"
            """
        return """
            <g><title>\(chart.name(index)): \(chart.writing.share(bins.share(index)))</title>\
            <rect class="bin\(kind(index))" \(shape)/>\
            \(isBelow(index) ? hatch.over(shape) : .empty)</g>
            """
    }

    private func isBelow(_ index: Int) -> Bool { bins.edge(index + 1) <= 0 }

    private func kind(_ index: Int) -> Markup {
        let middle = (bins.edge(index) + bins.edge(index + 1)) / 2
        let isInside =
            middle >= chart.quantiles.p5.value && middle <= chart.quantiles.p95.value
        let below: Markup = isBelow(index) ? " below" : ""
        return isInside ? below : below + " tail"
    }

    /// P5 and P95 dotted, the median drawn through.
    private var marks: Markup {
        let quantiles = chart.quantiles
        let ends = [quantiles.p5, quantiles.p95].map { reading in
            "<path class=\"mark\" d=\"M\(across(reading.value)) \(top - 6)V\(bottom)\"/>" as Markup
        }
        let median = across(quantiles.median.value)
        return "\(ends)<path class=\"median\" d=\"M\(median) \(top - 6)V\(bottom)\"/>"
    }

    private var axis: Markup {
        var line = LabelLine(from: 0, to: Self.width, size: 12.5)
        let labels = ticks.map { value -> Markup in
            let text = chart.writing.tick(value)
            guard let x = line.place(text, at: across(value)) else { return .empty }
            return """
                <path class="axis" d="M\(across(value)) \(bottom)V\(bottom + 5)"/>\
                <text class="muted mid" x="\(x)" y="\(bottom + 20)" font-size="12.5">\(text)</text>
                """
        }
        let zero: Markup =
            bins.lower <= 0 && bins.upper >= 0
            ? "<path class=\"zero\" d=\"M\(across(0)) \(top)V\(bottom + 5)\"/>" : .empty
        return "<path class=\"axis\" d=\"M0 \(bottom)H\(Self.width)\"/>\(labels)\(zero)"
    }
}
