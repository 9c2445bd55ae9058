import Charts
import Markup
import Testing

struct FigureTests {
    @Test(arguments: [bars([]), waterfall([]), bubbles([]), trend([])])
    func `without values a figure says so and its table has no values`(figure: Figure) throws {
        let drawn = try Drawn(figure.markup.html)
        #expect(drawn.all("rect", "blank").count == 1)
        #expect(drawn.all("text").map(\.text) == ["Nothing yet"])
        #expect(drawn.all("td").isEmpty)
        #expect(drawn.all("path").isEmpty)
    }

    @Test(arguments: [
        bars(
            [
                .init(title: hostile, note: hostile, segments: [segment("a", 60, name: hostile)]),
                .init(title: hostile, segments: [], blank: hostile),
            ], sampleWords(hostile)),
        waterfall(
            [.init(name: hostile, value: 5, text: hostile, kind: .cost)], sampleWords(hostile)),
        bubbles([bubble(hostile, 1, 1, link: "/\(hostile)")], sampleWords(hostile)),
        trend([.init(name: hostile, value: 5, text: hostile)], sampleWords(hostile)),
    ])
    func `hostile names stay text and no id repeats`(figure: Figure) throws {
        let drawn = try Drawn(figure.markup.html)
        #expect(drawn.all("script").isEmpty)
        #expect(drawn.all("desc").map(\.text) == [hostile])
        #expect(drawn.cells.joined().contains(hostile))
        let ids = drawn.elements.compactMap { $0.attributes["id"] }
        #expect(ids.count == Set(ids).count)
        #expect(drawn.elements.allSatisfy { $0.attributes["style"] == nil })
    }
}
