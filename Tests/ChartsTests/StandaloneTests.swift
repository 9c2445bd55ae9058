import Charts
import Foundation
import Markup
import Testing

struct StandaloneTests {
    private static let figures = [
        bars([.init(title: "t", segments: [segment("a", 60)])]), bubbles([bubble("n", 1, -1)]),
        waterfall([
            .init(
                name: "n", value: -5, text: "5", kind: .total,
                range: .init(low: Model.reading(-7), high: Model.reading(-3)))
        ]),
        trend([.init(name: "y", value: 5, text: "5")]), bars([]),
        Model.interval([-1, 9, 10, 11, 13]).figure, Model.tornado([(9, 12), (11, 8)]),
        Model.decay(history: [6], forecast: [10, 5], target: 10),
        Model.histogram(Bins(lower: -4, upper: 4, counts: [1, 2, 1]), [-3, -2, 0, 1, 2]),
        Model.confirmation([(4, 2)], total: 4), Model.payback([-4, 5]),
    ]

    @Test(arguments: figures)
    func `a file holds its own namespace, size, title and colours`(figure: Figure) throws {
        let text = figure.standaloneSVG
        let drawn = try Drawn(text)
        let outer = drawn.elements[0]
        let inner = try #require(drawn.all("svg").last)
        #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "))
        #expect(outer.number("width") == inner.number("width") + 48)
        #expect(outer.number("height") == inner.number("height") + 92)
        #expect(drawn.all("text").first?.text == "Title")
        #expect(drawn.all("style").count == 1)
        #expect(
            !text.contains("var(") && !text.contains("light-dark(") && !text.contains("@import"))
        #expect(text.contains("@media (prefers-color-scheme:dark)"))
    }

    @Test func `control characters that XML refuses are left out`() throws {
        let figure = trend(
            [.init(name: "a\u{1}b\u{B}", value: 1, text: "\u{FFFE}1")],
            sampleWords("T\u{1B}\(hostile)"))
        let drawn = try Drawn(figure.standaloneSVG)
        #expect(drawn.all("desc").map(\.text) == ["T\(hostile)"])
        #expect(drawn.all("title").map(\.text).contains("ab: 1"))
        #expect(drawn.all("script").isEmpty)
    }

    @Test(arguments: figures)
    func `every class of a drawing has its rule in both style sheets`(figure: Figure) throws {
        let sheets = try [
            Self.stylesheet(), #require(Drawn(figure.standaloneSVG).all("style").first?.text),
        ]
        // The page decides how wide a drawing is; a file has its own size. Steps only group.
        let layout: Set<Substring> = ["plot", "broad", "vast", "slim", "spark", "step"]
        let classes = try Drawn(figure.svg.html).elements
            .flatMap { ($0.attributes["class"] ?? "").split(separator: " ") }
        for name in Set(classes).subtracting(layout) {
            let rule = try Regex("\\.\(name)\\b")
            #expect(sheets.allSatisfy { $0.contains(rule) }, "\(name)")
        }
    }

    @Test func `a file has the colours of the pages`() throws {
        let sheet = try Self.stylesheet()
        let style = try #require(Drawn(Self.figures[0].standaloneSVG).all("style").first?.text)
        let themes = style.split(separator: "@media", maxSplits: 1).map(String.init)
        let names = ["card", "ink", "quiet", "rule", "edge", "accent", "good", "warn", "bad"]
        for name in names + (1...8).map({ "a\($0)" }) {
            let colors = try #require(
                try sheet.firstMatch(of: Regex("--\(name): light-dark\\((#\\w+), (#\\w+)\\)")))
            let found = zip(themes, [1, 2]).map { theme, group in
                theme.contains(colors.output[group].substring ?? "none")
            }
            #expect(found == [true, true], "\(name)")
        }
    }

    /// Every part of the style sheet, one behind the other.
    private static func stylesheet() throws -> String {
        let root = URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Sources/Web/Assets/Styles")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
            .joined(separator: "\n")
    }
}
