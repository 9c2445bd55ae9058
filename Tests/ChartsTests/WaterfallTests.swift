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
}
