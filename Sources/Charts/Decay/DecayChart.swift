/// What a value was, is, and becomes in the coming years if nothing is done about it, with the
/// line that is to be held.
package struct DecayChart: Sendable {
    package struct Point: Sendable, Equatable {
        /// When, as people read it.
        package let name: String
        package let reading: Reading
        /// What each driver contributes, in the order of `drivers`; for the table.
        package let parts: [String]

        package init(name: String, reading: Reading, parts: [String] = []) {
            self.name = name
            self.reading = reading
            self.parts = parts
        }
    }

    /// The value that work is meant to hold.
    package struct Target: Sendable, Equatable {
        package let reading: Reading
        /// What is missing in the last year, as people read it.
        package let gap: String

        package init(_ reading: Reading, gap: String) {
            self.reading = reading
            self.gap = gap
        }
    }

    package struct Heads: Sendable, Equatable {
        package let name: String
        package let kind: String
        package let value: String
        package let history: String
        package let forecast: String
        package let target: String
        package let gap: String

        package init(
            name: String, kind: String, value: String, history: String, forecast: String,
            target: String, gap: String
        ) {
            self.name = name
            self.kind = kind
            self.value = value
            self.history = history
            self.forecast = forecast
            self.target = target
            self.gap = gap
        }
    }

    package let words: FigureWords
    package let heads: Heads
    package let history: [Point]
    /// The first one is today.
    package let forecast: [Point]
    package let drivers: [String]
    package let target: Target?
    let tick: @Sendable (Double) -> String
    let remarks: Remarks

    /// `tick` writes the axis's numbers.
    package init(
        words: FigureWords, heads: Heads, history: [Point] = [], forecast: [Point],
        drivers: [String] = [], target: Target? = nil,
        tick: @escaping @Sendable (Double) -> String, remarks: Remarks
    ) {
        self.words = words
        self.heads = heads
        self.history = history
        self.forecast = forecast
        self.drivers = drivers
        self.target = target.flatMap { $0.reading.isDrawable ? $0 : nil }
        self.tick = tick
        self.remarks = remarks
    }

    package var figure: Figure {
        let isDrawable = points.contains(where: \.reading.isDrawable)
        return Figure(
            drawing: isDrawable ? DecayDrawing(self).drawing : Canvas.empty(words),
            table: table.markup, words: words)
    }

    var points: [Point] { history + forecast }

    var remark: String {
        remarks.line(more: 0, undrawn: points.count { !$0.reading.isDrawable })
    }

    private var table: DataTable {
        DataTable(
            heads: [heads.name, heads.value, heads.kind] + drivers,
            rows: history.map { row($0, heads.history) }
                + forecast.map { row($0, heads.forecast) } + targetRows)
    }

    private func row(_ point: Point, _ kind: String) -> [String] {
        let parts = drivers.indices.map { $0 < point.parts.count ? point.parts[$0] : "" }
        return [point.name, point.reading.text, kind] + parts
    }

    private var targetRows: [[String]] {
        guard let target else { return [] }
        let blanks = drivers.map { _ in "" }
        return [
            [heads.target, target.reading.text, ""] + blanks, [heads.gap, target.gap, ""] + blanks,
        ]
    }
}
