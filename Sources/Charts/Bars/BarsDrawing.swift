import Markup

/// Draws the bars: ribbons first, so that segments and labels lie over them.
struct BarsDrawing {
    let words: FigureWords
    let layout: BarsLayout

    init(_ words: FigureWords, _ layout: BarsLayout) {
        self.words = words
        self.layout = layout
    }

    var drawing: Drawing {
        Canvas(words: words, width: layout.width, height: layout.height).draw(
            """
            <defs>\(patterns)</defs>\(zip(layout.bars, layout.bars.dropFirst()).flatMap(ribbons))\
            \(layout.bars.map(bar))
            """)
    }

    private var patterns: [Markup] {
        let used = Set(layout.bars.flatMap(\.blocks).map { Palette($0.segment.palette) })
        return used.sorted { ($0.color, $0.pattern) < ($1.color, $1.pattern) }
            .map { $0.definition(words.id) }
    }

    private func ribbons(_ left: BarsLayout.Bar, _ right: BarsLayout.Bar) -> [Markup] {
        let targets = Dictionary(
            right.blocks.map { ($0.segment.key, $0) }, uniquingKeysWith: { first, _ in first })
        let start = left.left + layout.columnWidth
        let middle = (start + right.left) / 2
        return left.blocks.compactMap { block in
            guard let target = targets[block.segment.key] else { return nil }
            let color = Palette(block.segment.palette).color
            return """
                <path class="ribbon f\(color)" d="M\(start) \(block.top)C\(middle) \(block.top) \
                \(middle) \(target.top) \(right.left) \(target.top)V\(target.top + target.height)\
                C\(middle) \(target.top + target.height) \(middle) \(block.top + block.height) \
                \(start) \(block.top + block.height)Z"/>
                """
        }
    }

    private func bar(_ bar: BarsLayout.Bar) -> Markup {
        """
        <g>\(head(bar))\(rest(bar))\(bar.blocks.map { segment($0, in: bar) })\
        \(limit(bar))\(besides(bar))</g>
        """
    }

    private func head(_ bar: BarsLayout.Bar) -> Markup {
        let lines = bar.titleLines.enumerated().map { index, line -> Markup in
            let y = 17 + Double(index) * BarsLayout.titleLineHeight
            return "<tspan x=\"\(bar.left)\" y=\"\(y)\">\(line)</tspan>"
        }
        let note = TextFit(width: bar.headWidth, size: 13)
            .line(bar.column.note ?? "")
        return """
            <text class="strong" x="\(bar.left)" y="17" font-size="16">\(lines)\
            <title>\(bar.column.title)</title></text>\
            <text class="muted" x="\(bar.left)" y="\(layout.headHeight - 14)" \
            font-size="13">\(note)</text>
            """
    }

    /// The dashed part that holds no points yet.
    private func rest(_ bar: BarsLayout.Bar) -> Markup {
        let top = layout.headHeight + Double(bar.column.total) * layout.unit
        let full = layout.headHeight + 100 * layout.unit
        guard full - top > 0.5 else { return .empty }
        let lines =
            full - top < 18
            ? []
            : TextFit(width: layout.columnWidth - 24, size: 14)
                .lines(bar.column.blank ?? "", upTo: 3)
        let texts = lines.enumerated().map { index, line -> Markup in
            let offset = Double(index) * 19 - Double(lines.count - 1) * 9.5 + 5
            return """
                <text class="muted mid" x="\(bar.left + layout.columnWidth / 2)" \
                y="\((top + full) / 2 + offset)" font-size="14">\(line)</text>
                """
        }
        return """
            <rect class="blank" x="\(bar.left)" y="\(top + 1)" width="\(layout.columnWidth)" \
            height="\(full - top - 2)" rx="4"/>\(texts)
            """
    }

    /// A mark at 100 points where a draft goes beyond them.
    private func limit(_ bar: BarsLayout.Bar) -> Markup {
        guard bar.column.total > 100 else { return .empty }
        let height = layout.headHeight + 100 * layout.unit
        return """
            <path class="axis" stroke-dasharray="4 3" d="M\(bar.left - 8) \(height)\
            H\(bar.left + layout.columnWidth + 8)"/>
            """
    }
}
