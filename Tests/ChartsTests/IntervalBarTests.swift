import Charts
import Markup
import Testing

struct IntervalBarTests {
    @Test(arguments: [
        ([7.4, 9, 10.1, 11.2, 12.9], 10.0), ([-9.0, -7, -6, -3, -2], -5.0),
        ([5.0, 5, 5, 5, 5], 5.0),
        ([-4.0, -1, 0, 2, 6], 1.0), ([0.001, 0.002, 0.003, 0.004, 0.005], 0.002),
    ])
    func `the bands stand by their values on one axis with zero`(
        values: [Double], base: Double
    ) throws {
        let drawn = try Drawn(Model.interval(values, base: base).figure.svg.html)
        let zero = try #require(drawn.all("path", "zero").first?.numbers.first)
        let tick = try #require(drawn.all("path", "axis").last?.numbers.first)
        let unit = (tick - zero) / 20
        let band = try #require(drawn.all("rect", "band").first)
        let half = try #require(drawn.all("rect", "half").first)
        let median = try #require(drawn.all("path", "median").first)
        let marker = try #require(drawn.all("path", "base").first)
        let places = [
            band.number("x"), half.number("x"), median.numbers[0],
            half.number("x") + half.number("width"), band.number("x") + band.number("width"),
            marker.numbers[0],
        ]
        for (place, value) in zip(places, values + [base]) {
            #expect(abs(place - zero - value * unit) < 1.7)
        }
        #expect(drawn.misplaced == [])
        #expect(drawn.all("text").map(\.text).contains(Model.reading(values[2]).text))
    }

    @Test func `the table holds the five quantiles and the base`() throws {
        let figure = Model.interval([7, 9, 10, 11, 13]).figure
        #expect(
            try Drawn(figure.table.html).cells == [
                ["Measure", "DVP%"], ["P5", "7.0 %"], ["P25", "9.0 %"], ["Median", "10.0 %"],
                ["P75", "11.0 %"], ["P95", "13.0 %"], ["Base", "10.0 %"],
            ])
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
    func `a quantile that is no number leaves the drawing blank and the table whole`(
        odd: Double
    ) throws {
        let bar = Model.interval([1, 2, odd, 3, 4])
        for figure in [bar.figure, bar.compact] {
            let drawn = try Drawn(figure.markup.html)
            #expect(drawn.all("rect").map { $0.has("blank") } == [true])
            #expect(drawn.cells[3] == ["Median", "\(odd) %"])
        }
    }

    @Test func `a base that is no number has no mark`() throws {
        let drawn = try Drawn(Model.interval([1, 2, 3, 4, 5], base: .nan).figure.svg.html)
        #expect(drawn.all("path", "base").isEmpty && drawn.all("rect", "band").count == 1)
    }

    @Test func `compact bars of several rows share one axis and hold no words`() throws {
        let bars = [[7.0, 9, 10, 11, 13], [-4, -1, 0, 2, 6]].map { Model.interval($0, base: 1) }
        let range = IntervalBar.range(of: bars)
        #expect(range == -4...13)
        let drawn = try [[7.0, 9, 10, 11, 13], [-4, -1, 0, 2, 6]].map {
            try Drawn(Model.interval($0, base: 1, range: range).compact.svg.html)
        }
        #expect(drawn.allSatisfy { $0.all("text").isEmpty })
        let zeros = drawn.map { $0.all("path", "zero").map(\.numbers) }
        #expect(zeros[0] == zeros[1])
        #expect(drawn[0].all("rect", "band")[0].number("x") > zeros[0][0][0])
        #expect(drawn[1].all("rect", "band")[0].number("x") < zeros[0][0][0])
    }

    @Test func `long texts are cut and never cover each other`() throws {
        let long = String(repeating: "שלום 🚜 ", count: 50)
        let drawn = try Drawn(Model.interval([7, 9, 10, 11, 13], text: long).figure.svg.html)
        let values = drawn.all("text", "mid").filter { $0.text.hasSuffix("…") }
        #expect(values.count == 3)
        #expect(drawn.misplaced == [])
        let places = values.map { $0.number("x") }.sorted()
        #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 > 60 })
    }
}

extension Model {
    static func interval(
        _ values: [Double], base: Double = 10, range: ClosedRange<Double>? = nil,
        text: String = "%", _ words: FigureWords = sampleWords()
    ) -> IntervalBar {
        IntervalBar(
            words: words,
            heads: .init(name: "Measure", value: "DVP%", base: "Base", quantiles: names),
            quantiles: quantiles(values, text), base: reading(base, text),
            thresholds: [0, 5, 10, 20].map { Reading($0, "\(Int($0)) %") }, range: range)
    }
}
