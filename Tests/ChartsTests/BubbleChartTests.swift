import Charts
import Markup
import Testing

struct BubbleChartTests {
    @Test func `values below zero stand below the zero line and area follows size`() throws {
        let figure = bubbles([
            bubble("large", 100, 10, size: 4), bubble("small", 50, -5, size: 0),
            bubble("odd", .nan, .infinity, size: -1),
        ])
        let drawn = try Drawn(figure.svg.html)
        let circles = drawn.all("circle")
        #expect(circles.map { $0.number("r") } == [30, 5, 5])
        #expect(circles.map { $0.has("below") } == [false, true, false])
        #expect(circles[1].number("cy") > circles[2].number("cy"))
        #expect(circles[0].number("cy") < circles[2].number("cy"))
        #expect(
            try Drawn(figure.table.html).cells.map(\.first) == ["Name", "large", "small", "odd"])
    }

    @Test(arguments: [
        ([1000.0, 2000, 5000], ["x0", "x1000", "x2000", "x3000", "x4000", "x5000"]),
        ([1000.0, 90000], ["x1000", "x2000", "x5000", "x10000", "x20000", "x50000", "x100000"]),
        ([1.0, 1e7], (0...7).map { exponent in "x1" + String(repeating: "0", count: exponent) }),
    ])
    func `the axis of purchases is logarithmic when they differ widely`(
        values: [Double], ticks: [String]
    ) throws {
        let figure = bubbles(values.map { bubble("n", $0, 1) })
        let texts = try Drawn(figure.svg.html).all("text", "mid").map(\.text)
        #expect(texts == ticks)
    }

    @Test func `values without measure are left at the edge`() throws {
        let drawn = try Drawn(bubbles([bubble("n", 1e308, -1e308), bubble("m", 1, 1)]).svg.html)
        #expect(drawn.all("circle").count == 2)
        #expect(drawn.misplaced == [])
    }

    @Test func `names never cover each other`() throws {
        let crowd = (0..<150).map { bubble("Customer \($0)", Double($0 % 12), Double($0 % 7)) }
        let names = try Drawn(bubbles(crowd).svg.html).all("text", "over")
        #expect(names.count > 3)
        for (index, name) in names.enumerated() {
            for other in names.dropFirst(index + 1) {
                let apart =
                    abs(name.number("y") - other.number("y")) >= 13
                    || abs(name.number("x") - other.number("x")) >= 70
                #expect(apart, "\(name.text) covers \(other.text)")
            }
        }
    }

    @Test func `only paths of this site become links`() throws {
        let links = ["/relationships/1", "javascript:alert(1)", "//elsewhere", "https://x"]
        let figure = bubbles(links.enumerated().map { bubble("n\($0)", Double($0), 1, link: $1) })
        let drawn = try Drawn(figure.svg.html)
        #expect(drawn.all("a").map { $0.attributes["href"] } == ["/relationships/1"])
        #expect(drawn.elements[0].attributes["role"] == "group")
    }
}
