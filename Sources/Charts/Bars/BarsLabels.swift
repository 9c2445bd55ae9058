import Markup

extension BarsDrawing {
    /// One segment: its colour, a strip of its pattern, and its label when there is room.
    func segment(_ block: BarsLayout.Block, in bar: BarsLayout.Bar) -> Markup {
        let palette = Palette(block.segment.palette)
        return """
            <g><title>\(block.segment.name): \(block.segment.points)</title>\
            <rect class="seg f\(palette.color)" x="\(bar.left)" y="\(block.top)" \
            width="\(layout.columnWidth)" height="\(block.height)" rx="3"/>\
            <rect x="\(bar.left + 1)" y="\(block.top + 1)" width="13" \
            height="\(max(0, block.height - 2))" rx="2" fill="url(#\(palette.id(words.id)))"/>\
            \(inside(block, left: bar.left + 24, palette: palette))</g>
            """
    }

    private func inside(
        _ block: BarsLayout.Block, left: Double, palette: Palette
    ) -> Markup {
        switch block.height {
        case 58...: large(block, left: left, palette: palette)
        case 30...: oneLine(block, left: left, palette: palette, number: 22, name: 15)
        case 19...: oneLine(block, left: left, palette: palette, number: 16, name: 14)
        case BarsLayout.leastLabelHeight...:
            oneLine(block, left: left, palette: palette, number: 12, name: 12)
        default: .empty
        }
    }

    /// The number above, the name below it on as many lines as there is room for.
    private func large(
        _ block: BarsLayout.Block, left: Double, palette: Palette
    ) -> Markup {
        let room = max(1, min(3, Int((block.height - 40) / 18)))
        let lines = TextFit(width: layout.columnWidth - 32, size: 15)
            .lines(block.segment.label, upTo: room)
        let names = lines.enumerated().map { index, line in
            text(line, palette, x: left, y: block.top + 52 + Double(index) * 18, size: 15)
        }
        let number = text(
            "\(block.segment.points)", palette, x: left, y: block.top + 31, size: 28,
            isStrong: true)
        return number + names.joined()
    }

    private func oneLine(
        _ block: BarsLayout.Block, left: Double, palette: Palette, number: Double, name: Double
    ) -> Markup {
        let points = "\(block.segment.points)"
        let baseline = block.middle + number * 0.36
        let offset = max(TextFit.measure("00", size: number), TextFit.measure(points, size: number))
        let room = layout.columnWidth - 34 - offset - 8
        return text(points, palette, x: left, y: baseline, size: number, isStrong: true)
            + text(
                TextFit(width: room, size: name).line(block.segment.label), palette,
                x: left + offset + 8, y: baseline, size: name)
    }

    private func text(
        _ text: String, _ palette: Palette, x: Double, y: Double, size: Double,
        isStrong: Bool = false
    ) -> Markup {
        let weight: Markup = isStrong ? " strong" : ""
        return """
            <text class="o\(palette.color)\(weight)" x="\(x)" y="\(y)" \
            font-size="\(size)">\(text)</text>
            """
    }

    /// The labels of segments too low to hold them, led to by a line.
    func besides(_ bar: BarsLayout.Bar) -> Markup {
        let low = bar.blocks.filter { $0.height < BarsLayout.leastLabelHeight }
        let places = BarsLayout.spread(
            low.map(\.middle), from: layout.headHeight, to: layout.bottom)
        return zip(low, places).map { beside($0, bar, y: $1) }.joined()
    }

    private func beside(_ block: BarsLayout.Block, _ bar: BarsLayout.Bar, y: Double) -> Markup {
        let isOuter = bar.labelsLeft || bar.left == layout.bars.last?.left
        let room = isOuter ? BarsLayout.gutter - 24 : layout.gap - 26
        let label = TextFit(width: room, size: 12)
            .line("\(block.segment.points)  \(block.segment.label)")
        let edge = bar.labelsLeft ? bar.left : bar.left + layout.columnWidth
        let side = bar.labelsLeft ? -1.0 : 1.0
        let anchor: Markup = bar.labelsLeft ? " end" : ""
        return """
            <path class="lead" d="M\(edge) \(block.middle)L\(edge + side * 14) \(y)\
            H\(edge + side * 18)"/>\
            <text class="over\(anchor)" x="\(edge + side * 22)" y="\(y + 4)" \
            font-size="12">\(label)</text>
            """
    }
}

extension StackedBars.Segment {
    var label: String { mark.map { "\(name) · \($0)" } ?? name }
}
