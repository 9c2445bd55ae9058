import Markup

/// Two bars a row: the claim an outline, the confirmation solid, so that what is still open
/// shows as the part that is not filled.
struct ClaimedConfirmedDrawing {
    private static let width = Canvas.slim
    private static let nameWidth = 124.0
    private static let valueWidth = 88.0
    private static let rowHeight = 60.0
    private static let barHeight = 14.0

    let chart: ClaimedConfirmed
    private let rows: [ClaimedConfirmed.Row]
    private let legend: Legend
    private let lower: Double
    private let upper: Double

    init(_ chart: ClaimedConfirmed) {
        self.chart = chart
        rows = chart.drawn
        legend = Legend(
            [
                .surface("claimed", chart.heads.claimed),
                .surface("confirmed", chart.heads.confirmed),
            ], width: Self.width)
        let values = rows.flatMap { [$0.claimed.value, $0.confirmed.value] }
        lower = min(0, values.min() ?? 0)
        upper = max(0, values.max() ?? 0)
    }

    var drawing: Drawing {
        let top = legend.height + 6
        let bottom = top + Double(rows.count) * Self.rowHeight
        let end = bottom + (chart.total == nil ? 0 : Self.rowHeight)
        let note = Footnote(text: chart.remark, width: Self.width)
        return Canvas(
            words: chart.words, width: Self.width, height: end + 4 + note.height, kind: " slim"
        ).draw(
            """
            \(legend.markup(top: 0))<path class="zero" d="M\(across(0)) \(top)V\(bottom)"/>\
            \(rows.enumerated().map { row($1, top: top + Double($0) * Self.rowHeight) })\
            \(total(top: bottom))\(note.markup(top: end))
            """)
    }

    private func across(_ value: Double) -> Double {
        let spread = upper > lower ? upper - lower : 1
        let width = Self.width - Self.nameWidth - Self.valueWidth
        return Self.nameWidth + (value - lower) / spread * width
    }

    private func row(_ row: ClaimedConfirmed.Row, top: Double) -> Markup {
        let middle = top + Self.rowHeight / 2
        return """
            <g><title>\(row.name) · \(chart.heads.claimed): \(row.claimed.text) · \
            \(chart.heads.confirmed): \(row.confirmed.text)</title>\
            \(label(row, middle: middle, isStrong: false))\
            \(bar("claimed", row.claimed, top: middle - Self.barHeight - 1.5))\
            \(bar("confirmed", row.confirmed, top: middle + 1.5))\(values(row, middle: middle))</g>
            """
    }

    private func label(
        _ row: ClaimedConfirmed.Row, middle: Double, isStrong: Bool
    ) -> Markup {
        RowLabel(
            text: row.name, width: Self.nameWidth - 14, isStrong: isStrong,
            note: "\(row.share) \(chart.heads.afterShare)"
        ).markup(middle: middle)
    }

    private func bar(_ name: Markup, _ reading: Reading, top: Double) -> Markup {
        let start = across(min(0, reading.value))
        let width = max(1.5, across(max(0, reading.value)) - start)
        return """
            <rect class="\(name)" x="\(start)" y="\(top)" width="\(width)" \
            height="\(Self.barHeight)" rx="2"/>
            """
    }

    private func values(_ row: ClaimedConfirmed.Row, middle: Double) -> Markup {
        let room = TextFit(width: Self.valueWidth - 8, size: 13.5)
        return """
            <text class="muted end" x="\(Self.width)" y="\(middle - 4)" \
            font-size="13.5">\(room.line(row.claimed.text))</text>\
            <text class="strong end" x="\(Self.width)" y="\(middle + 13)" \
            font-size="13.5">\(room.line(row.confirmed.text))</text>
            """
    }

    private func total(top: Double) -> Markup? {
        chart.total.map { total in
            let middle = top + Self.rowHeight / 2
            return """
                <g><path class="rule" d="M0 \(top)H\(Self.width)"/>\
                \(label(total, middle: middle, isStrong: true))\
                \(values(total, middle: middle))</g>
                """
        }
    }
}
