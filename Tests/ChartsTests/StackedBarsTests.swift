import Charts
import Markup
import Testing

struct StackedBarsTests {
    private let ours: [StackedBars.Segment] = [
        segment("a", 40), segment("bb", 30), segment("ccc", 20), segment("dddd", 10),
    ]
    private let theirs: [StackedBars.Segment] = [
        segment("a", 25), segment("ccc", 15), segment("eeeee", 60),
    ]

    @Test(arguments: [100, 72, 130, 1, 250])
    func `heights compare with the points whatever the total`(total: Int) throws {
        let draft = [segment("a", total - total / 3), segment("bb", total / 3)]
        let columns: [StackedBars.Column] = [
            .init(title: "Draft", segments: draft), .init(title: "Agreed", segments: ours),
        ]
        let drawn = try Drawn(bars(columns).svg.html)
        let rects = drawn.all("rect", "seg")
        let agreed = rects.suffix(4).map { $0.number("height") }
        let drafted = rects.dropLast(4).map { $0.number("height") }.reduce(0, +)
        let unit = agreed.reduce(0, +) / 100
        #expect(abs(drafted / unit - Double(total)) < 0.2)
        #expect(abs(agreed[0] / unit - 40) < 0.1)
        #expect(drawn.all("rect", "blank").count == (total < 100 ? 1 : 0))
    }

    @Test func `ribbons join the attributes that neighbours share`() throws {
        let figure = bars([
            .init(title: "We", segments: ours), .init(title: "They", segments: theirs),
            .init(title: "Empty", segments: [], blank: "Ask first"),
        ])
        let drawn = try Drawn(figure.svg.html)
        #expect(drawn.all("path", "ribbon").map { $0.has("f1") || $0.has("f3") } == [true, true])
        #expect(drawn.all("rect", "blank").count == 1)
        #expect(drawn.all("text").map(\.text).contains("Ask first"))
    }

    @Test func `the table holds every attribute of every bar in order`() throws {
        let figure = bars([
            .init(title: "We", segments: ours), .init(title: "They", segments: theirs),
            .init(title: "Empty", segments: []),
        ])
        #expect(
            try Drawn(figure.table.html).cells == [
                ["Attribute", "We", "They", "Empty"],
                ["Name of a", "40", "25", ""], ["Name of bb", "30", "", ""],
                ["Name of ccc", "20", "15", ""], ["Name of dddd", "10", "", ""],
                ["Name of eeeee", "", "60", ""], ["Total", "100", "100", ""],
            ])
    }

    @Test func `sixty long names stay inside the drawing and apart from each other`() throws {
        let long = String(repeating: "name ", count: 60)
        let many = (1...60).map {
            StackedBars.Segment(
                key: "\($0)", name: long, points: $0 == 1 ? 41 : 1, palette: $0 * 7 - 60)
        }
        let figure = bars([
            .init(title: long, segments: many), .init(title: long, segments: many),
        ])
        let drawn = try Drawn(figure.svg.html)
        let width = drawn.elements[0].number("width")
        let beside = drawn.all("text", "over")
        #expect(drawn.all("title").filter { $0.text.hasPrefix(long) }.count == 122)
        #expect(beside.count == 118)
        #expect(drawn.all("text").allSatisfy { $0.text.count < 60 && $0.number("x") < width })
        let heights = beside.prefix(59).map { $0.number("y") }
        #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 > 14.8 })
    }

    @Test(arguments: [
        ("We", ["We"]),
        (
            "What Meridian Flow Controls (sample data) thinks",
            ["What Meridian Flow Controls", "(sample data) thinks"]
        ),
        (
            "Vereinigte Norddeutsche Elektrizitäts- und Wasserwerke Aktiengesellschaft says",
            [
                "Vereinigte Norddeutsche", "Elektrizitäts- und Wasserwerke",
                "Aktiengesellschaft says",
            ]
        ),
    ])
    func `a long name stands on lines of its own, whole where it can be found`(
        title: String, lines: [String]
    ) throws {
        let figure = bars([
            .init(title: title, note: "80 of 100", segments: ours),
            .init(title: "They", segments: theirs),
        ])
        let drawn = try Drawn(figure.svg.html)
        let heads = drawn.all("tspan")
        let note = try #require(drawn.all("text", "muted").first)
        let tops = drawn.all("rect", "seg").map { $0.number("y") }
        #expect(heads.map(\.text) == lines + ["They"])
        #expect(drawn.all("title").map(\.text).contains(title))
        #expect(try Drawn(figure.table.html).cells[0][1] == title)
        let rows = heads.dropLast().map { $0.number("y") } + [note.number("y"), tops[0]]
        #expect(zip(rows, rows.dropFirst()).allSatisfy { $1 - $0 > 13 })
        #expect(tops[0] == tops[ours.count])
    }

    @Test func `the last bar's title stays inside the drawing`() throws {
        let figure = bars([
            .init(title: "We", segments: ours),
            .init(title: "Castellan Chemicals says", segments: []),
        ])
        let heads = try Drawn(figure.svg.html).all("tspan").map(\.text)
        #expect(heads == ["We", "Castellan Chemicals", "says"])
    }

    @Test func `a ninth attribute has the first colour with another pattern`() throws {
        let two = [1, 9].map {
            StackedBars.Segment(key: "\($0)", name: "n", points: 50, palette: $0)
        }
        let drawn = try Drawn(bars([.init(title: "t", segments: two)]).svg.html)
        #expect(drawn.all("rect", "seg").map { $0.has("f1") } == [true, true])
        #expect(Set(drawn.all("pattern").compactMap { $0.attributes["id"] }).count == 2)
    }
}
