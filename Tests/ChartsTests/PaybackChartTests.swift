import Charts
import Markup
import Testing

struct PaybackChartTests {
    @Test(arguments: [
        ([-100.0, 50, 100, 20], 1.5), ([-100.0, 200, -150, 100], 2.5), ([10.0, 10], 0.0),
        ([-100.0, 100], 1.0),
    ])
    func `payback stands where the sum crosses zero for the last time`(
        cash: [Double], years: Double
    ) throws {
        let drawn = try Drawn(Model.payback(cash).svg.html)
        let dots = drawn.all("circle", "old").map { $0.number("cx") }
        let mark = try #require(drawn.all("circle", "hollow").first)
        let step = (dots[dots.count - 1] - dots[0]) / Double(cash.count - 1)
        #expect(abs(mark.number("cx") - dots[0] - years * step) < 0.3)
        let zero = try #require(drawn.all("path", "zero").first)
        #expect(mark.number("cy") == zero.numbers[1])
        #expect(drawn.all("text").map(\.text).contains("Paid back  2 years"))
        #expect(drawn.misplaced == [])
    }

    @Test(arguments: [([-100.0, 50], "2 years"), ([-1.0, 2], nil), ([-1.0, .nan, 3], "2 years")])
    func `without payback there is no mark`(cash: [Double], payback: String?) throws {
        let drawn = try Drawn(Model.payback(cash, payback: payback).svg.html)
        #expect(drawn.all("circle", "hollow").isEmpty && drawn.all("path", "mark").isEmpty)
    }

    @Test func `years below zero are hatched and hang from the zero line`() throws {
        let drawn = try Drawn(Model.payback([-100, 50, 100]).svg.html)
        let bars = drawn.bars("cash")
        let zero = try #require(drawn.all("path", "zero").first?.numbers[1])
        #expect(bars.map { $0.has("below") } == [true, false, false])
        #expect(bars[0].number("y") == zero)
        #expect(abs(bars[2].number("y") + bars[2].number("height") - zero) < 0.2)
        #expect(drawn.all("rect").count { $0.attributes["fill"] == "url(#f1-h)" } == 1)
    }

    @Test func `the table holds each year and both results`() throws {
        let figure = Model.payback([-100, .infinity])
        #expect(
            try Drawn(figure.table.html).cells == [
                ["Year", "Cash", "Sum"], ["y0", "-100.0 USD", "-100.0 USD"],
                ["y1", "inf USD", "inf USD"], ["NPV", "", "7 USD"],
                ["Paid back", "", "2 years"],
            ])
        let texts = try Drawn(figure.svg.html).all("text").map(\.text)
        #expect(texts.last == "1 without number")
    }

    @Test(arguments: [1, 60])
    func `any number of years keeps inside the drawing`(count: Int) throws {
        let figure = Model.payback((0..<count).map { Double($0) * 1e6 - 1e7 }, name: longName)
        let drawn = try Drawn(figure.svg.html)
        #expect(drawn.bars("cash").count == count)
        #expect(drawn.misplaced == [])
    }
}

extension Model {
    /// Years of cash; the sums are not discounted.
    static func payback(
        _ cash: [Double], payback: String? = "2 years", name: String = "y",
        _ words: FigureWords = sampleWords()
    ) -> Figure {
        let years = cash.indices.map { index in
            PaybackChart.Year(
                name: "\(name)\(index)", cash: reading(cash[index], "USD"),
                cumulative: reading(cash[...index].reduce(0, +), "USD"))
        }
        return PaybackChart(
            words: words,
            heads: .init(
                name: "Year", cash: "Cash", cumulative: "Sum", netPresentValue: "NPV",
                payback: "Paid back"), years: years, netPresentValue: "7 USD",
            payback: payback, tick: { "\($0)" }, remarks: remarks
        ).figure
    }
}
