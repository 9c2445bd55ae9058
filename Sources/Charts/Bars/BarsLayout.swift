/// Where every bar and segment stands, in drawing units.
struct BarsLayout {
    struct Block: Equatable {
        let segment: StackedBars.Segment
        let top: Double
        let height: Double
        var middle: Double { top + height / 2 }
    }

    struct Bar {
        let column: StackedBars.Column
        let left: Double
        /// The title on as many lines as it needs and there is room for.
        let titleLines: [String]
        /// What its title and note may take.
        let headWidth: Double
        let blocks: [Block]
        /// Labels that do not fit inside stand to the left of the first of several bars.
        let labelsLeft: Bool
    }

    /// Below this height a name cannot stand inside its segment.
    static let leastLabelHeight = 13.0
    static let titleLineHeight = 19.0
    /// A company's name is long: more lines than one, but the bars stay in sight.
    static let titleLinesMaximum = 3
    static let lineHeight = 15.0
    /// Room for the labels beside an outer bar.
    static let gutter = 172.0

    let bars: [Bar]
    /// Room for titles and notes, the same above all bars.
    let headHeight: Double
    let columnWidth: Double
    let gap: Double
    /// Room for labels right of the last bar.
    private let endGutter: Double
    let barHeight: Double
    /// Drawing units per point: the same for all bars, so that heights compare.
    let unit: Double

    init(_ columns: [StackedBars.Column]) {
        let most = columns.map { $0.segments.filter { $0.points > 0 }.count }.max() ?? 0
        let scaleTotal = max(100, columns.map(\.total).max() ?? 0)
        barHeight = max(460, Double(most) * 18)
        let unit = barHeight / Double(scaleTotal)
        self.unit = unit
        let tight = columns.map { Self.isTight($0, unit: unit) }
        columnWidth = columns.count > 3 ? 148 : 184
        gap = tight.dropFirst().dropLast().contains(true) ? 130 : columns.count > 3 ? 56 : 92
        let start = columns.count > 1 && tight.first == true ? Self.gutter : 0
        endGutter = tight.last == true ? Self.gutter : 0
        let stride = columnWidth + gap
        // Nothing stands right of the last bar unless its labels need a place there.
        let room =
            Array(repeating: columnWidth + gap * 0.7, count: max(0, columns.count - 1))
            + [columnWidth + endGutter]
        let titles = zip(columns, room).map(Self.titleLines)
        let head = 31 + Double(titles.map(\.count).max() ?? 1) * Self.titleLineHeight
        headHeight = head
        bars = columns.enumerated().map { position, column in
            Bar(
                column: column, left: start + 1 + Double(position) * stride,
                titleLines: titles[position], headWidth: room[position],
                blocks: Self.stack(column.segments, unit: unit, from: head),
                labelsLeft: position == 0 && columns.count > 1)
        }
    }

    var bottom: Double { headHeight + barHeight }

    var width: Double {
        guard let last = bars.last else { return 0 }
        return last.left + columnWidth + 1 + endGutter
    }

    var height: Double { bottom + 4 }

    private static func titleLines(_ column: StackedBars.Column, width: Double) -> [String] {
        let lines = TextFit(width: width, size: 16).lines(column.title, upTo: titleLinesMaximum)
        return lines.isEmpty ? [""] : lines
    }

    private static func isTight(_ column: StackedBars.Column, unit: Double) -> Bool {
        column.segments.contains { $0.points > 0 && Double($0.points) * unit < leastLabelHeight }
    }

    private static func stack(
        _ segments: [StackedBars.Segment], unit: Double, from head: Double
    ) -> [Block] {
        var top = head
        return segments.filter { $0.points > 0 }.map { segment in
            let height = Double(segment.points) * unit
            defer { top += height }
            return Block(segment: segment, top: top, height: height)
        }
    }

    /// Moves labels apart until none overlap, keeping their order and their neighbourhood.
    static func spread(_ wanted: [Double], from top: Double, to bottom: Double) -> [Double] {
        var places = wanted
        for index in places.indices {
            let least = index == 0 ? top + lineHeight / 2 : places[index - 1] + lineHeight
            places[index] = max(places[index], least)
        }
        var most = bottom - lineHeight / 2
        for index in places.indices.reversed() {
            places[index] = min(places[index], most)
            most = places[index] - lineHeight
        }
        return places
    }
}
