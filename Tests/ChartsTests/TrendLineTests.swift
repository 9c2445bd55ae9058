import Charts
import Markup
import Testing

struct TrendLineTests {
    @Test func `points stand in order and above zero by their value`() throws {
        let values = [3.0, -6, 10]
        let figure = trend(
            values.enumerated().map { .init(name: "\($0)", value: $1, text: "\($1) %") })
        let dots = try Drawn(figure.svg.html).all("circle")
        #expect(dots.map { $0.number("cx") } == [6, 84, 162])
        #expect(dots.map { $0.number("cy") } == [20, 38, 6])
        #expect(try Drawn(figure.table.html).cells.last == ["2", "10.0 %"])
    }
}
