import Markup

/// Names on the left, bars in the middle, values on the right: it reads like a table and stays
/// readable on a phone.
struct WaterfallDrawing {
    private static let nameWidth = 152.0
    private static let plotWidth = 176.0
    private static let valueWidth = 92.0
    private static let rowHeight = 40.0
    private static let barHeight = 22.0

    let waterfall: Waterfall
    private let stretches: [(start: Double, end: Double)]
    private let lower: Double
    private let upper: Double

    init(_ waterfall: Waterfall) {
        self.waterfall = waterfall
        stretches = waterfall.stretches
        let ends = [0] + stretches.map(\.start) + stretches.map(\.end)
        lower = ends.min() ?? 0
        upper = ends.max() ?? 0
    }

    var svg: Markup {
        let width = Self.nameWidth + Self.plotWidth + Self.valueWidth
        let height = Double(waterfall.steps.count) * Self.rowHeight + 4
        let rows = waterfall.steps.indices.map(row)
        return Canvas(words: waterfall.words, width: width, height: height, kind: " rows").svg(
            """
            <defs>\(Self.hatch(waterfall.words.id))</defs>\
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
        let text = TextFit(width: Self.valueWidth - 8, size: 15).line(step.text)
        let end = Self.nameWidth + Self.plotWidth + Self.valueWidth
        return """
            <g><title>\(step.name): \(step.text)</title>\(divider(step, top: top))\
            \(name(step, middle: top + Self.rowHeight / 2))\
            \(bar(index, top: top + (Self.rowHeight - Self.barHeight) / 2))\
            <text class="end\(strong)" x="\(end)" y="\(baseline)" font-size="15">\(text)</text></g>
            """
    }

    private func name(_ step: Waterfall.Step, middle: Double) -> Markup {
        let strong: Markup = step.kind == .total ? " class=\"strong\"" : ""
        let lines = TextFit(width: Self.nameWidth - 14, size: 14).lines(step.name, upTo: 2)
        let first = middle + 5 - Double(lines.count - 1) * 8
        return lines.enumerated().map { index, line -> Markup in
            """
            <text\(strong) x="0" y="\(first + Double(index) * 16)" font-size="14">\(line)</text>
            """
        }.joined()
    }

    private func bar(_ index: Int, top: Double) -> Markup {
        let kind = waterfall.steps[index].kind
        let stretch = stretches[index]
        let left = position(min(stretch.start, stretch.end))
        let width = max(1.5, abs(position(stretch.end) - position(stretch.start)))
        let shape: Markup =
            "x=\"\(left)\" y=\"\(top)\" width=\"\(width)\" height=\"\(Self.barHeight)\" rx=\"2\""
        let hatch: Markup =
            kind == .cost || kind == .price
            ? "<rect \(shape) fill=\"url(#\(waterfall.words.id)-h)\"/>" : .empty
        return "<rect class=\"step \(kind.name)\" \(shape)/>\(hatch)\(connector(index, top: top))"
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

    /// What takes away is hatched: it differs from what adds without colour too.
    private static func hatch(_ prefix: String) -> Markup {
        """
        <pattern id="\(prefix)-h" width="8" height="8" patternUnits="userSpaceOnUse">\
        <path class="grain" d="M-2 2L2-2M0 8L8 0M6 10L10 6"/></pattern>
        """
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
