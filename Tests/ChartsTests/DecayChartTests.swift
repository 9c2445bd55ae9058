import Charts
import Markup
import Testing

struct DecayChartTests {
    @Test func `history is solid and the forecast dotted from today on`() throws {
        let figure = Model.decay(history: [6, 8], forecast: [10, 7.9, 6.3], target: 10)
        let drawn = try Drawn(figure.svg.html)
        let past = try #require(drawn.all("path", "past").last)
        let forecast = try #require(drawn.all("path", "forecast").last)
        #expect(past.numbers.count == 6 && forecast.numbers.count == 6)
        #expect(past.numbers.suffix(2) == forecast.numbers.prefix(2))
        let kinds = drawn.all("circle").map { $0.has("old") ? 0 : $0.has("hollow") ? 2 : 1 }
        #expect(kinds == [0, 0, 1, 2, 2])
        let heights = drawn.all("circle").map { $0.number("cy") }
        #expect(heights[0] > heights[1] && heights[1] > heights[2])
        #expect(heights[2] < heights[3] && heights[3] < heights[4])
    }

    @Test(arguments: [([10.0, 5], 10.0, 1), ([10, 12], 8, 0), ([4], 6, 1), ([-2, -1], 1, 1)])
    func `the gap is marked where the forecast ends below the line to hold`(
        forecast: [Double], target: Double, brackets: Int
    ) throws {
        let drawn = try Drawn(Model.decay(forecast: forecast, target: target).svg.html)
        #expect(drawn.all("path", "whisker").count == brackets)
        #expect(drawn.all("text").filter { $0.text == "4 %" }.count == brackets)
        #expect(drawn.all("path", "target").count == 2)
        #expect(drawn.misplaced == [])
    }

    @Test func `the table tells history from forecast and holds each driver`() throws {
        let figure = Model.decay(
            history: [6], forecast: [10, 5], target: 10, parts: ["4 %", "1 %"])
        #expect(
            try Drawn(figure.table.html).cells == [
                ["Year", "DVP%", "Kind", "Driver 0", "Driver 1"],
                ["y-1", "6.0 %", "past", "4 %", "1 %"],
                ["y0", "10.0 %", "forecast", "4 %", "1 %"],
                ["y1", "5.0 %", "forecast", "4 %", "1 %"],
                ["Hold", "10.0 %", "", "", ""], ["Gap", "4 %", "", "", ""],
            ])
    }

    @Test func `the line breaks off where a year has no number`() throws {
        let drawn = try Drawn(Model.decay(forecast: [10, 8, .nan, 5, .infinity]).svg.html)
        let line = try #require(drawn.all("path", "forecast").last?.attributes["d"])
        #expect(line.count { $0 == "M" } == 2 && line.count { $0 == "L" } == 1)
        #expect(drawn.all("circle").count == 3)
        #expect(drawn.all("text").map(\.text).last == "2 without number")
    }

    @Test(arguments: [1, 2, 15, 60])
    func `labels never cover each other`(count: Int) throws {
        let values = (0..<count).map { 10 - Double($0) / 3 }
        let figure = Model.decay(history: [3, 5], forecast: values, target: 10)
        let drawn = try Drawn(figure.svg.html)
        let labels = drawn.all("text", "over")
        #expect(labels.first?.text == "10.0 %")
        for (index, label) in labels.enumerated() {
            for other in labels.dropFirst(index + 1) {
                let apart =
                    abs(label.number("y") - other.number("y")) >= 14.9
                    || abs(label.number("x") - other.number("x")) >= 30
                #expect(apart, "\(label.text) covers \(other.text)")
            }
        }
        #expect(drawn.misplaced == [])
        #expect(drawn.all("circle").count == count + 2)
    }
}

extension Model {
    static func decay(
        history: [Double] = [], forecast: [Double], target: Double? = nil, name: String = "y",
        parts: [String] = [], _ words: FigureWords = sampleWords()
    ) -> Figure {
        func points(_ values: [Double], from year: Int) -> [DecayChart.Point] {
            values.enumerated().map {
                .init(name: "\(name)\(year + $0)", reading: reading($1), parts: parts)
            }
        }
        return DecayChart(
            words: words,
            heads: .init(
                name: "Year", kind: "Kind", value: "DVP%", history: "past",
                forecast: "forecast", target: "Hold", gap: "Gap"),
            history: points(history, from: -history.count), forecast: points(forecast, from: 0),
            drivers: parts.indices.map { "Driver \($0)" },
            target: target.map { .init(reading($0), gap: "4 %") }, tick: { "\($0)" },
            remarks: remarks
        ).figure
    }
}
