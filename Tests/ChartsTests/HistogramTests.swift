import Charts
import Markup
import Testing

struct HistogramTests {
    @Test(arguments: [
        ([0.0, 1, 2, 3, 4], 4, Bins(lower: 0, upper: 4, counts: [1, 1, 1, 2])),
        ([7], 3, Bins(lower: 6.5, upper: 7.5, counts: [0, 1, 0])),
        ([-2, -1, .nan, .infinity], 2, Bins(lower: -2, upper: -1, counts: [1, 1], undrawn: 2)),
        ([], 50, Bins(lower: 0, upper: 1, counts: [])),
        ([1, 2], 0, Bins(lower: 0, upper: 1, counts: [])),
    ])
    func `samples fall into bins of equal width`(samples: [Double], count: Int, bins: Bins) {
        #expect(Bins(samples, count: count) == bins)
    }

    @Test func `far outliers are counted beyond the edges`() {
        let samples = (0..<1000).map { Double($0) } + [1e9, -1e9]
        let bins = Bins(samples, count: 10)
        #expect(bins.lower == 1 && bins.upper == 998)
        #expect(bins.beyond == 4 && bins.counts.reduce(0, +) == 998)
    }

    @Test func `bins outside the interval and below zero differ`() throws {
        let bins = Bins(lower: -4, upper: 6, counts: [1, 2, 4, 2, 1])
        let drawn = try Drawn(Model.histogram(bins, [-2, 0, 1, 2, 4]).svg.html)
        let bars = drawn.bars("bin")
        #expect(bars.map { $0.has("below") } == [true, true, false, false, false])
        #expect(bars.map { $0.has("tail") } == [true, false, false, false, true])
        #expect(bars.map { $0.number("height") } == [32.5, 65, 130, 65, 32.5])
        #expect(drawn.all("path", "zero").count == 1)
        #expect(drawn.misplaced == [])
    }

    @Test func `the table holds thresholds, quantiles and every bin`() throws {
        let bins = Bins(lower: 0, upper: 4, counts: [1, 2], beyond: 1, undrawn: 3)
        let figure = Model.histogram(bins, [0, 1, 2, 3, 4])
        #expect(
            try Drawn(figure.table.html).cells == [
                ["DVP%", "Probability", "Value", "Share"], ["Above 5 %", "92 %", "", ""],
                ["P5", "", "0.0 %", ""], ["P25", "", "1.0 %", ""],
                ["Median", "", "2.0 %", ""], ["P75", "", "3.0 %", ""],
                ["P95", "", "4.0 %", ""], ["0.0 to 2.0", "", "", "25.0 %"],
                ["2.0 to 4.0", "", "", "50.0 %"],
            ])
        let texts = try Drawn(figure.svg.html).all("text").map(\.text)
        #expect(texts.last == "1 more · 3 without number")
    }

    @Test(arguments: [
        (Bins([]), [0.0, 1, 2, 3, 4]), (Bins([1, 2, 3]), [0, 1, .nan, 3, 4]),
        (Bins(lower: 0, upper: .infinity, counts: [1]), [0, 1, 2, 3, 4]),
        (Bins(lower: 0, upper: 1, counts: [0, -1]), [0, 1, 2, 3, 4]),
    ])
    func `what cannot be drawn leaves the drawing blank`(
        bins: Bins, quantiles: [Double]
    ) throws {
        let drawn = try Drawn(Model.histogram(bins, quantiles).svg.html)
        #expect(drawn.all("rect").map { $0.has("blank") } == [true])
    }
}

extension Model {
    static func histogram(
        _ bins: Bins, _ values: [Double], text: String = "%",
        _ words: FigureWords = sampleWords()
    ) -> Figure {
        Histogram(
            words: words,
            heads: .init(
                name: "DVP%", share: "Share", probability: "Probability", value: "Value",
                inside: "Inside", outside: "Outside", quantiles: names), bins: bins,
            quantiles: quantiles(values, text),
            thresholds: [.init(name: "Above 5 %", probability: "92 %")],
            writing: .init(
                tick: { "\($0)" }, bin: { "\($0) to \($1)" }, share: { "\($0 * 100) %" }),
            remarks: remarks
        ).figure
    }
}
