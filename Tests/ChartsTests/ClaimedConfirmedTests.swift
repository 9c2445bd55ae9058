import Charts
import Markup
import Testing

struct ClaimedConfirmedTests {
    @Test func `both bars of a row share one scale and take away to the left`() throws {
        let figure = Model.confirmation([(100, 50), (-40, -20), (60, 0)], total: 120)
        let drawn = try Drawn(figure.svg.html)
        let zero = try #require(drawn.all("path", "zero").first?.numbers.first)
        let claimed = drawn.bars("claimed")
        let confirmed = drawn.bars("confirmed")
        let unit = claimed[0].number("width") / 100
        #expect(
            zip(claimed, [100.0, 40, 60]).allSatisfy { abs($0.number("width") - $1 * unit) < 0.2 })
        #expect(
            zip(confirmed, [50.0, 20]).allSatisfy { abs($0.number("width") - $1 * unit) < 0.2 })
        #expect(claimed.map { $0.number("x") < zero - 1 } == [false, true, false])
        #expect(drawn.all("path", "rule").count == 1)
        #expect(drawn.misplaced == [])
    }

    @Test func `the table ends with the total and its share`() throws {
        let figure = Model.confirmation([(100, 50), (.nan, 5)], total: 120)
        #expect(
            try Drawn(figure.table.html).cells == [
                ["Driver", "Claimed", "Confirmed", "Share"],
                ["Driver 0", "100.0 USD", "50.0 USD", "50 %"],
                ["Driver 1", "nan USD", "5.0 USD", "50 %"],
                ["Total", "120.0 USD", "60.0 USD", "50 %"],
            ])
        let texts = try Drawn(figure.svg.html).all("text").map(\.text)
        #expect(texts.last == "1 without number")
    }

    @Test(arguments: [1, 60])
    func `any number of long rows keeps inside the drawing`(count: Int) throws {
        let amounts = (0..<count).map { (1e9 / Double($0 + 1), -Double($0)) }
        let figure = Model.confirmation(amounts, name: longName)
        let drawn = try Drawn(figure.svg.html)
        #expect(drawn.bars("claimed").count == count)
        #expect(drawn.misplaced == [])
    }

    @Test func `nothing but zeros is drawn as zeros`() throws {
        let drawn = try Drawn(Model.confirmation([(0, 0)]).svg.html)
        #expect(drawn.bars("claimed").map { $0.number("width") } == [1.5])
    }
}

extension Model {
    static func confirmation(
        _ amounts: [(claimed: Double, confirmed: Double)], total: Double? = nil,
        name: String = "Driver", _ words: FigureWords = sampleWords()
    ) -> Figure {
        func row(_ name: String, _ claimed: Double, _ confirmed: Double) -> ClaimedConfirmed.Row {
            .init(
                name: name, claimed: reading(claimed, "USD"),
                confirmed: reading(confirmed, "USD"), share: "50 %")
        }
        return ClaimedConfirmed(
            words: words,
            heads: .init(
                name: "Driver", claimed: "Claimed", confirmed: "Confirmed", share: "Share",
                afterShare: "confirmed"),
            rows: amounts.enumerated().map { row("\(name) \($0)", $1.claimed, $1.confirmed) },
            total: total.map { row("Total", $0, $0 / 2) }, remarks: remarks
        ).figure
    }
}
