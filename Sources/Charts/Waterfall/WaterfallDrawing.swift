import Markup

/// Names on the left, bars in the middle, values on the right: it reads like a table and stays
/// readable on a phone.
struct WaterfallDrawing {
    private static let nameWidth = 124.0
    private static let plotWidth = 148.0
    private static let valueWidth = 88.0
    private static let rowHeight = 40.0
    private static let barHeight = 22.0

    let waterfall: Waterfall
    private let stretches: [(start: Double, end: Double)]
    private let hatch: Hatch
    private let lower: Double
    private let upper: Double

    init(_ waterfall: Waterfall) {
        self.waterfall = waterfall
        stretches = waterfall.stretches
        hatch = Hatch(prefix: waterfall.words.id)
        let ranges = waterfall.steps.compactMap(\.range).filter(\.isDrawable)
        let ends =
            [0] + stretches.map(\.start) + stretches.map(\.end)
            + ranges.flatMap { [$0.low.value, $0.high.value] }
        lower = ends.min() ?? 0
        upper = ends.max() ?? 0
    }

    var drawing: Drawing {
        let width = Self.nameWidth + Self.plotWidth + Self.valueWidth
        let height = Double(waterfall.steps.count) * Self.rowHeight + 4
        let rows = waterfall.steps.indices.map(row)
        return Canvas(words: waterfall.words, width: width, height: height, kind: " slim").draw(
            """
            \(hatch.definition)\
            <path class="axis" d="M\(position(0)) 0V\(height)"/>\(rows)
            """)
    }

    private func position(_ value: Double) -> Double {
        let spread = upper > lower ? upper - lower : 1
        return Self.nameWidth + (value - lower) / spread * Self.plotWidth
    }

    private func row(_ index: Int) -> Markup {
        let step = waterfall.steps[index]
        let top = Double(index) * Self.rowHeight
        let baseline = top + Self.rowHeight / 2 + 5
        let strong: Markup = step.kind == .total ? " strong" : ""
        let label = RowLabel(
            text: step.name, width: Self.nameWidth - 14, isStrong: step.kind == .total)
        let text = TextFit(width: Self.valueWidth - 8, size: 15).line(step.text)
        let end = Self.nameWidth + Self.plotWidth + Self.valueWidth
        return """
            <g><title>\(step.name): \(step.text)</title>\(divider(step, top: top))\
            \(label.markup(middle: top + Self.rowHeight / 2))\
            \(bar(index, top: top + (Self.rowHeight - Self.barHeight) / 2))\
            <text class="end\(strong)" x="\(end)" y="\(baseline)" font-size="15">\(text)</text></g>
            """
    }

    private func bar(_ index: Int, top: Double) -> Markup {
        let step = waterfall.steps[index]
        let stretch = stretches[index]
        let left = position(min(stretch.start, stretch.end))
        let width = max(1.5, abs(position(stretch.end) - position(stretch.start)))
        let shape: Markup =
            "x=\"\(left)\" y=\"\(top)\" width=\"\(width)\" height=\"\(Self.barHeight)\" rx=\"2\""
        // What takes away is hatched: it differs from what adds without colour too.
        let stripes = step.kind != .total && step.value < 0 ? hatch.over(shape) : .empty
        return """
            <rect class="step \(step.kind.name)" \(shape)/>\(stripes)\
            \(whisker(index, middle: top + Self.barHeight / 2))\
            \(connector(index, top: top))
            """
    }

    private func whisker(_ index: Int, middle: Double) -> Markup? {
        guard let range = waterfall.steps[index].range, range.isDrawable else { return nil }
        let low = position(range.low.value)
        let high = position(range.high.value)
        let path: Markup = """
            M\(low) \(middle - 5)V\(middle + 5)M\(low) \(middle)H\(high)\
            M\(high) \(middle - 5)V\(middle + 5)
            """
        return """
            <g><title>\(range.low.text) · \(range.high.text)</title>\
            <path class="halo" d="\(path)"/><path class="whisker" d="\(path)"/></g>
            """
    }

    /// Leads from a bar's end to the beginning of the next.
    private func connector(_ index: Int, top: Double) -> Markup {
        guard index + 1 < stretches.count else { return .empty }
        let bottom = top + Self.barHeight
        return """
            <path class="lead" d="M\(position(stretches[index].end)) \(bottom)\
            V\(bottom + Self.rowHeight - Self.barHeight)"/>
            """
    }

    private func divider(_ step: Waterfall.Step, top: Double) -> Markup {
        guard step.kind == .total, top > 0 else { return .empty }
        let end = Self.nameWidth + Self.plotWidth + Self.valueWidth
        return "<path class=\"rule\" d=\"M0 \(top)H\(end)\"/>"
    }
}

extension Waterfall.Kind {
    /// The class that gives the bar its colour.
    fileprivate var name: Markup {
        switch self {
        case .benefit: "benefit"
        case .cost: "cost"
        case .price: "price"
        case .total: "sum"
        }
    }
}
