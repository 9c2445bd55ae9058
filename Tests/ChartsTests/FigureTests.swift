import Charts
import Markup
import Testing

struct FigureTests {
    @Test(arguments: [
        bars([]), waterfall([]), bubbles([]), trend([]), Model.tornado([]),
        Model.decay(forecast: []), Model.confirmation([]), Model.payback([]),
    ])
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
        Model.interval([1, 2, 3, 4, 5], text: hostile, sampleWords(hostile)).figure,
        Model.tornado([(9, 12)], name: hostile, sampleWords(hostile)),
        Model.decay(
            history: [6], forecast: [10, 5], target: 10, name: hostile, sampleWords(hostile)),
        Model.histogram(Bins([1, 2, 3]), [1, 1, 2, 3, 3], text: hostile, sampleWords(hostile)),
        Model.confirmation([(4, 2)], name: hostile, sampleWords(hostile)),
        Model.payback([-4, 5], name: hostile, sampleWords(hostile)),
    ])
    func `hostile names stay text and no id repeats`(figure: Figure) throws {
        let drawn = try Drawn(figure.markup.html)
        #expect(drawn.all("script").isEmpty)
        #expect(drawn.all("desc").map(\.text) == [hostile])
        #expect(drawn.cells.joined().contains { $0.contains(hostile) })
        let ids = drawn.elements.compactMap { $0.attributes["id"] }
        #expect(ids.count == Set(ids).count)
        #expect(drawn.elements.allSatisfy { $0.attributes["style"] == nil })
    }
}
