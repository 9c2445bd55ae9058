import Markup

struct IntervalDrawing {
    static let fullWidth = Canvas.slim
    static let compactWidth = 168.0

    let bar: IntervalBar
    private let width: Double
    /// Room for half a label or half a mark at both ends of the axis.
    private let inset: Double
    private let lower: Double
    private let upper: Double

    init(_ bar: IntervalBar, width: Double) {
        self.bar = bar
        self.width = width
        inset = width == Self.fullWidth ? 16 : 6
        let values = bar.values + (bar.range == nil ? bar.thresholds.map(\.value) : [])
        lower = bar.range?.lowerBound ?? min(0, values.min() ?? 0)
        upper = bar.range?.upperBound ?? max(0, values.max() ?? 0)
    }

    var full: Drawing {
        let labels = QuantileLabels(
            quantiles: bar.quantiles, names: bar.heads.quantiles, left: 0, right: width)
        return Canvas(words: bar.words, width: width, height: 132, kind: " slim").draw(
            """
            \(labels.markup(top: 0, across: across))\(zero(from: 40, to: 84))\
            \(band(top: 44, height: 28))\(axis(y: 84))\(diamond(x: baseX, y: 84, radius: 7))\
            \(legend.markup(top: 116))
            """)
    }

    var compact: Drawing {
        Canvas(words: bar.words, width: width, height: 24, kind: " spark").draw(
            """
            \(zero(from: 0, to: 24))\(band(top: 5, height: 14))\
            \(diamond(x: baseX, y: 12, radius: 4.5))
            """)
    }

    private var legend: Legend {
        guard bar.base.isDrawable else { return Legend([], width: width) }
        let symbol = diamond(x: 9, y: 6, radius: 6) ?? .empty
        let text = "\(bar.heads.base)  \(bar.base.text)"
        return Legend([.init(symbol: symbol, text: text)], width: width)
    }

    private var baseX: Double? { bar.base.isDrawable ? across(bar.base.value) : nil }

    private func across(_ value: Double) -> Double {
        let spread = upper > lower ? upper - lower : 1
        let share = min(max((value - lower) / spread, 0), 1)
        return inset + share * (width - 2 * inset)
    }

    private func band(top: Double, height: Double) -> Markup {
        let quantiles = bar.quantiles
        let median = across(quantiles.median.value)
        return """
            <g><title>\(bar.words.title)</title>\
            \(stretch("band", quantiles.p5, quantiles.p95, top + height / 4, height / 2))\
            \(stretch("ground", quantiles.p25, quantiles.p75, top, height))\
            \(stretch("half", quantiles.p25, quantiles.p75, top, height))\
            <path class="median" d="M\(median) \(top - 3)V\(top + height + 3)"/></g>
            """
    }

    private func stretch(
        _ name: Markup, _ low: Reading, _ high: Reading, _ top: Double, _ height: Double
    ) -> Markup {
        let left = across(low.value)
        let width = max(1.5, across(high.value) - left)
        return """
            <rect class="\(name)" x="\(left)" y="\(top)" width="\(width)" height="\(height)" \
            rx="2"/>
            """
    }

    private func diamond(x: Double?, y: Double, radius: Double) -> Markup? {
        x.map { x in
            """
            <path class="base" d="M\(x) \(y - radius)L\(x + radius) \(y)L\(x) \(y + radius)\
            L\(x - radius) \(y)Z"/>
            """
        }
    }

    private func zero(from top: Double, to bottom: Double) -> Markup {
        "<path class=\"zero\" d=\"M\(across(0)) \(top)V\(bottom)\"/>"
    }

    private func axis(y: Double) -> Markup {
        var line = LabelLine(from: 0, to: width, size: 13)
        let ticks = bar.thresholds.filter { (lower...upper).contains($0.value) }.map { tick in
            let x = across(tick.value)
            let label = line.place(tick.text, at: x).map { place -> Markup in
                """
                <text class="muted mid" x="\(place)" y="\(y + 21)" \
                font-size="13">\(tick.text)</text>
                """
            }
            return "<path class=\"axis\" d=\"M\(x) \(y)V\(y + 5)\"/>\(label)" as Markup
        }
        return "<path class=\"axis\" d=\"M0 \(y)H\(width)\"/>\(ticks)"
    }
}
