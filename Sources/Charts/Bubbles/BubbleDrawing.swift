import Markup

struct BubbleDrawing {
    let chart: BubbleChart
    let layout: BubbleLayout

    init(_ chart: BubbleChart) {
        self.chart = chart
        layout = BubbleLayout(chart.bubbles)
    }

    var drawing: Drawing {
        Canvas(
            words: chart.words, width: BubbleLayout.width, height: BubbleLayout.height,
            hasLinks: chart.bubbles.contains { $0.path != nil }
        ).draw(
            """
            \(layout.yScale.ticks.map(horizontal))\(layout.xScale.ticks.map(vertical))\
            \(zero)\(axisNames)\(layout.places.map(bubble))
            """)
    }

    private var frame: Box { BubbleLayout.frame }

    private func horizontal(_ value: Double) -> Markup {
        let y = BubbleLayout.height(layout.yScale.share(value))
        return """
            <path class="rule" d="M\(frame.left) \(y)H\(frame.left + frame.width)"/>\
            <text class="muted end" x="\(frame.left - 10)" y="\(y + 4)" \
            font-size="13">\(chart.yTick(value))</text>
            """
    }

    private func vertical(_ value: Double) -> Markup {
        let x = BubbleLayout.across(layout.xScale.share(value))
        let bottom = frame.top + frame.height
        return """
            <path class="axis" d="M\(x) \(bottom)V\(bottom + 5)"/>\
            <text class="muted mid" x="\(x)" y="\(bottom + 21)" \
            font-size="13">\(chart.xTick(value))</text>
            """
    }

    private var zero: Markup {
        let y = BubbleLayout.height(layout.yScale.share(0))
        return "<path class=\"axis zero\" d=\"M\(frame.left) \(y)H\(frame.left + frame.width)\"/>"
    }

    private var axisNames: Markup {
        let x = TextFit(width: frame.width, size: 13).line(chart.heads.x)
        let y = TextFit(width: frame.width, size: 13).line(chart.heads.y)
        return """
            <text class="strong" x="0" y="13" font-size="13">\(y)</text>\
            <text class="strong end" x="\(frame.left + frame.width)" \
            y="\(BubbleLayout.height - 8)" font-size="13">\(x)</text>
            """
    }

    private func bubble(_ place: BubbleLayout.Place) -> Markup {
        let bubble = place.bubble
        let below: Markup = bubble.y < 0 ? " below" : ""
        let label = place.label.map { label -> Markup in
            """
            <text class="over" x="\(label.box.left + 1)" y="\(label.box.top + 13)" font-size="13">\
            \(label.text)</text>
            """
        }
        let drawn: Markup = """
            <g><title>\(bubble.name): \(bubble.xText), \(bubble.yText), \(bubble.sizeText)</title>\
            <circle class="bubble\(below)" cx="\(place.x)" cy="\(place.y)" \
            r="\(place.radius)"/>\(label)</g>
            """
        guard let path = bubble.path else { return drawn }
        return "<a href=\"\(path)\" aria-label=\"\(bubble.name)\">\(drawn)</a>"
    }
}

extension BubbleChart.Bubble {
    /// Only paths of this site: a stored address could carry a script.
    fileprivate var path: String? {
        guard let link, link.hasPrefix("/"), !link.hasPrefix("//") else { return nil }
        return link
    }
}
