import Markup

extension DecayDrawing {
    /// Today first, then the ends, then all that have room between them.
    var labels: Markup {
        let today = chart.history.count
        let order = [today] + LabelLine.endsFirst(points.count).filter { $0 != today }
        var taken: [Box] = []
        return order.filter(points.indices.contains).map { index -> Markup in
            let text = TextFit(width: 90, size: 13).line(points[index].reading.text)
            guard let box = box(index, text), !isCovered(box, by: taken, but: index) else {
                return .empty
            }
            taken.append(box)
            let strong: Markup = index == today ? " strong" : ""
            return """
                <text class="over mid\(strong)" x="\(box.left + box.width / 2)" \
                y="\(box.top + 12)" font-size="13">\(text)</text>
                """
        }.joined()
    }

    private func isCovered(_ box: Box, by taken: [Box], but index: Int) -> Bool {
        let dots = points.indices.filter { $0 != index }.compactMap { place($0) }
            .map { Box(left: $0.x - 4, top: $0.y - 4, width: 8, height: 8) }
        return (taken + dots).contains { $0.overlaps(box) }
    }

    /// Clear of the bracket at the right, if there is one.
    private func box(_ index: Int, _ text: String) -> Box? {
        place(index).map { place in
            let side = side(index)
            let width = TextFit.measure(text, size: 13)
            let most = chart.target == nil ? Self.width : frame.right - 8
            let left = place.x + side.across * (width / 2 + 3) - width / 2
            return Box(
                left: max(frame.left, min(left, most - width)), top: place.y + side.down - 12,
                width: width, height: 15)
        }
    }

    /// Where a label is clear of the line: above on the right where it falls, below on the
    /// right where it rises, straight above or below where it turns.
    private func side(_ index: Int) -> (across: Double, down: Double) {
        guard let here = place(index) else { return (0, 0) }
        if chart.target != nil, index == points.count - 1 { return sideOfLast(here.y) }
        let before = index > 0 ? place(index - 1)?.y : nil
        let after = index + 1 < points.count ? place(index + 1)?.y : nil
        let isRising = (before ?? after.map { 2 * here.y - $0 } ?? here.y) > here.y + 0.5
        let goesOnRising = (after ?? before.map { 2 * here.y - $0 } ?? here.y) < here.y - 0.5
        switch (isRising, goesOnRising) {
        case (true, true): return hasRoomBelow(here.y) ? (1, 14) : (-1, -8)
        case (false, false) where before != nil && after != nil: return (1, -6)
        case (false, true): return hasRoomBelow(here.y) ? (0, 20) : (0, -11)
        default: return (0, -11)
        }
    }

    /// Under the bracket rather than between it and the line.
    private func sideOfLast(_ y: Double) -> (across: Double, down: Double) {
        hasRoomBelow(y) ? (0, 20) : (0, -15)
    }

    private func hasRoomBelow(_ y: Double) -> Bool { y + 22 < frame.bottom }
}
