import Charts
import Markup
import Testing

struct WaterfallTests {
    @Test(arguments: [[180.0, 95, -33, -42, 200], [10, -30, -20], [0, 0], [-5, -5]])
    func `each bar begins where the one before it ended`(values: [Double]) throws {
        let steps = values.enumerated().map { index, value in
            Waterfall.Step(
                name: "s\(index)", value: value, text: "\(value)",
                kind: index == values.count - 1 ? .total : value < 0 ? .cost : .benefit)
        }
        let figure = waterfall(steps)
        let drawn = try Drawn(figure.svg.html)
        let rects = drawn.all("rect", "step")
        let spread = rects.map { $0.number("width") }
        let unit = values.map(abs).max() == 0 ? 0 : spread[0] / abs(values[0])
        var sum = 0.0
        for (index, value) in values.enumerated() where unit > 0 {
            let start = index == values.count - 1 ? 0 : sum
            sum = start + value
            let left = rects[0].number("x") - min(0, values[0]) * unit + min(start, sum) * unit
            #expect(abs(rects[index].number("x") - left) < 1)
            #expect(abs(spread[index] - abs(value) * unit) < 1)
        }
        #expect(rects.count == values.count)
        let cells = try Drawn(figure.table.html).cells
        #expect(cells == [["Step", "A year"]] + steps.map { [$0.name, $0.text] })
    }

    @Test func `what takes away is hatched, whatever its kind`() throws {
        let kinds: [(Double, Waterfall.Kind)] = [
            (50, .benefit), (-5, .benefit), (-9, .cost), (4, .price), (-3, .price), (-7, .total),
        ]
        let steps = kinds.map { Waterfall.Step(name: "n", value: $0, text: "t", kind: $1) }
        let rects = try Drawn(waterfall(steps).svg.html).bars("step").count
        let hatched = try Drawn(waterfall(steps).svg.html).all("rect")
            .filter { $0.attributes["fill"] == "url(#f1-h)" }
        #expect(rects == 6 && hatched.count == 3)
    }

    @Test func `the total carries its range as a whisker on the same scale`() throws {
        let range = Waterfall.Range(low: Model.reading(40), high: Model.reading(150))
        let figure = waterfall([
            .init(name: "gain", value: 100, text: "100", kind: .benefit),
            .init(name: "net", value: 100, text: "100", kind: .total, range: range),
        ])
        let drawn = try Drawn(figure.svg.html)
        let total = drawn.all("rect", "step")[1]
        let whisker = try #require(drawn.all("path", "whisker").first?.numbers)
        let unit = total.number("width") / 100
        #expect(abs(whisker[0] - total.number("x") - 40 * unit) < 0.2)
        #expect(abs(whisker[5] - total.number("x") - 150 * unit) < 0.2)
        #expect(
            try Drawn(figure.table.html).cells == [
                ["Step", "A year", "P5", "P95"], ["gain", "100", "", ""],
                ["net", "100", "40.0 %", "150.0 %"],
            ])
    }

    @Test(arguments: [1, 13, 60])
    func `many drivers with long names keep inside the drawing`(count: Int) throws {
        let steps = (1...count).map { index in
            Waterfall.Step(
                name: longName, value: index.isMultiple(of: 3) ? -9 : 5, text: longName,
                kind: index.isMultiple(of: 3) ? .cost : .benefit)
        }
        let odd = Waterfall.Range(low: Model.reading(.nan), high: Model.reading(.infinity))
        let total = Waterfall.Step(
            name: "net", value: .nan, text: "?", kind: .total, range: odd)
        let drawn = try Drawn(waterfall(steps + [total]).svg.html)
        #expect(drawn.all("rect", "step").count == count + 1)
        #expect(drawn.all("path", "whisker").isEmpty)
        #expect(drawn.misplaced == [])
    }
}
