import Charts
import Markup
import Testing

struct TornadoTests {
    private let ends: [(low: Double, high: Double)] = [
        (9, 10.5), (.nan, 4), (4, 14), (12, 8), (10, 10),
    ]

    @Test func `the widest swing comes first and what is no number stays in the table`() throws {
        let figure = Model.tornado(ends)
        let drawn = try Drawn(figure.svg.html)
        #expect(
            try Drawn(figure.table.html).cells == [
                ["Input", "Low", "High", "Swing", "Rank"],
                ["Input 2", "4.0 %", "14.0 %", "10.0", "0.2"],
                ["Input 3", "12.0 %", "8.0 %", "4.0", "0.3"],
                ["Input 0", "9.0 %", "10.5 %", "1.5", "0.0"],
                ["Input 4", "10.0 %", "10.0 %", "0.0", "0.4"],
                ["Input 1", "nan %", "4.0 %", "nan", "0.1"],
            ])
        #expect(drawn.all("text").map(\.text).last == "1 without number")
        #expect(drawn.bars("low").count == 4)
    }

    @Test func `bars reach from the base to the result at either end`() throws {
        let drawn = try Drawn(Model.tornado(ends).svg.html)
        let base = try #require(drawn.all("path", "zero").first?.numbers.first)
        let low = drawn.bars("low")
        let high = drawn.bars("high")
        let unit = high[0].number("width") / 4
        for (bars, values) in [(low, [4.0, 12, 9, 10]), (high, [14, 8, 10.5, 10])] {
            for (bar, value) in zip(bars, values) {
                let start = bar.number("x")
                #expect(abs(start - (base + min(0, value - 10) * unit)) < 0.3)
                #expect(abs(bar.number("width") - abs(value - 10) * unit) < 0.3)
            }
        }
        #expect(drawn.misplaced == [])
    }

    @Test(arguments: [(1, 1, ""), (20, 20, ""), (60, 20, "40 more")])
    func `twenty rows are drawn and the others counted`(
        count: Int, drawnCount: Int, remark: String
    ) throws {
        let figure = Model.tornado((0..<count).map { (10 - Double($0), 11) }, name: longName)
        let drawn = try Drawn(figure.svg.html)
        #expect(drawn.bars("high").count == drawnCount)
        #expect(drawn.all("text").map(\.text).contains(remark) == !remark.isEmpty)
        #expect(drawn.misplaced == [])
        #expect(try Drawn(figure.table.html).cells.count == count + 1)
    }

    @Test func `two ends on one side of the base share the farther label`() throws {
        let drawn = try Drawn(Model.tornado([(12, 15), (9, 4)]).svg.html)
        let labels = drawn.all("text", "over").map(\.text)
        #expect(labels == ["4.0 %", "15.0 %"])
    }
}

extension Model {
    /// Rows of the result at the input's P5 and at its P95.
    static func tornado(
        _ ends: [(low: Double, high: Double)], name: String = "Input",
        _ words: FigureWords = sampleWords()
    ) -> Figure {
        let rows = ends.enumerated().map { index, end in
            Tornado.Row(
                name: "\(name) \(index)", low: reading(end.low), high: reading(end.high),
                swing: "\(abs(end.high - end.low))", rankCorrelation: "0.\(index)")
        }
        return Tornado(
            words: words,
            heads: .init(
                name: "Input", low: "Low", high: "High", swing: "Swing",
                rankCorrelation: "Rank", base: "Base"), base: reading(10), rows: rows,
            remarks: remarks
        ).figure
    }
}
