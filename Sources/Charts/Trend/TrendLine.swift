import Markup

/// The course of one figure over a few points in time, small enough for a table cell.
/// Points stand at equal distances in the given order.
package struct TrendLine: Sendable {
    package struct Point: Sendable, Equatable {
        /// When, as people read it.
        package let name: String
        package let value: Double
        /// How much, as people read it.
        package let text: String

        package init(name: String, value: Double, text: String) {
            self.name = name
            self.value = value.isFinite ? value : 0
            self.text = text
        }
    }

    private static let width = 168.0
    private static let height = 44.0
    private static let margin = 6.0

    package let words: FigureWords
    package let points: [Point]
    package let nameHead: String
    package let valueHead: String

    package init(words: FigureWords, points: [Point], nameHead: String, valueHead: String) {
        self.words = words
        self.points = points
        self.nameHead = nameHead
        self.valueHead = valueHead
    }

    package var figure: Figure {
        let table = DataTable(
            heads: [nameHead, valueHead], rows: points.map { [$0.name, $0.text] })
        return Figure(
            drawing: points.isEmpty ? Canvas.empty(words) : drawing, table: table.markup,
            words: words)
    }

    private var drawing: Drawing {
        let places = places
        let line = places.enumerated().map { index, place -> Markup in
            index == 0 ? "M\(place.x) \(place.y)" : "L\(place.x) \(place.y)"
        }
        let dots = zip(points, places).enumerated().map { index, pair -> Markup in
            let radius = index == points.count - 1 ? 4.0 : 2.5
            return """
                <circle class="dot" cx="\(pair.1.x)" cy="\(pair.1.y)" r="\(radius)">\
                <title>\(pair.0.name): \(pair.0.text)</title></circle>
                """
        }
        return Canvas(words: words, width: Self.width, height: Self.height, kind: " spark").draw(
            "\(zeroLine)<path class=\"line\" d=\"\(line)\"/>\(dots)")
    }

    private var lower: Double { min(0, points.map(\.value).min() ?? 0) }
    private var upper: Double { max(0, points.map(\.value).max() ?? 0) }

    private func height(_ value: Double) -> Double {
        let spread = upper > lower ? upper - lower : 1
        return Self.height - Self.margin
            - (value - lower) / spread * (Self.height - 2 * Self.margin)
    }

    private var places: [(x: Double, y: Double)] {
        let step = (Self.width - 2 * Self.margin) / Double(max(1, points.count - 1))
        return points.enumerated().map { index, point in
            (Self.margin + Double(index) * step, height(point.value))
        }
    }

    private var zeroLine: Markup {
        "<path class=\"rule\" d=\"M0 \(height(0))H\(Self.width)\"/>"
    }
}
