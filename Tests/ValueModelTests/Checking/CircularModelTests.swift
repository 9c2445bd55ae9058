import Testing
import ValueModel

@Suite struct `Circular models` {
    private static func text(_ drivers: [String]) -> String {
        file(
            """
            inputs:
              base: { base: 1_000, unit: USD/year }
            drivers:

            """ + drivers.map { "  - { " + $0 + " }" }.joined(separator: "\n"),
            purchases: "10_000", reference: "500")
    }

    @Test func `a fee on the net gain settles`() throws {
        let model = try model(
            Self.text([
                "name: Fee, kind: cost, formula: 10% * net_gain",
                "name: Gain, kind: benefit, formula: base",
            ]))
        let fee = try #require(model.base.drivers[0]?.value)
        #expect(abs(fee - 1_000 / 11) < 1e-9)
        #expect(model.order == [1, 0] && model.circular == [0])
        #expect(model.compiled.drivers.map(\.isCircular) == [false, true])
        #expect(model.base.netGain?.isExact == false)
    }

    @Test func `two drivers that need each other settle together`() throws {
        let model = try model(
            Self.text([
                "id: p, name: P, kind: benefit, formula: base + q / 2",
                "id: q, name: Q, kind: benefit, formula: p / 2",
                "name: R, kind: benefit, formula: p + q",
            ]))
        let values = model.base.drivers.map { ($0?.value ?? 0).rounded() }
        #expect(values == [1_333, 667, 2_000])
        #expect(model.order == [0, 1, 2] && model.circular == [0, 1])
    }

    @Test func `a price of the worth is not circular`() throws {
        let model = try model(
            Self.text([
                "name: Price, kind: price, formula: worth / 2 - reference",
                "name: Gain, kind: benefit, formula: base",
            ]))
        #expect(model.base.worth == .exact(ExactNumber(1_500)))
        #expect(model.base.netGain == .exact(ExactNumber(750)))
        #expect(model.circular.isEmpty && model.order == [1, 0])
    }

    private static let grow = "their values grow without end"
    private static let swing = "their values swing to and fro without settling"

    @Test(arguments: [
        (["id: p, name: P, kind: benefit, formula: 2 * p + base"], "“p” needs itself, and " + grow),
        (["id: p, name: P, kind: benefit, formula: base - p"], "“p” needs itself, and " + swing),
        (
            ["id: p, name: P, kind: benefit, formula: base + 0.99 * p"],
            "“p” needs itself, and their values do not settle within 200 rounds"
        ),
        (
            ["id: p, name: P, kind: benefit, formula: p"],
            "“p” needs itself, and more than one answer would do"
        ),
        (["id: p, name: P, kind: benefit, formula: 3 * p"], "“p” needs itself, and " + grow),
        (
            [
                "id: p, name: P, kind: benefit, formula: base + 2 * q",
                "id: q, name: Q, kind: benefit, formula: 2 * p",
            ], "“p”, “q” need each other, and " + grow
        ),
        (
            ["name: Share, kind: benefit, formula: net_gain * 2 + base"],
            "“Share”, “net_gain” need each other, and " + grow
        ),
        (
            ["name: More, kind: benefit, formula: worth"],
            "“More”, “worth” need each other, and " + grow
        ),
    ])
    func `a circle that does not settle is refused with its names`(
        drivers: [String], sentence: String
    ) {
        let found = faults(Self.text(drivers))
        #expect(found.count == 1 && found[0].hasPrefix("11:") && found[0].hasSuffix(sentence))
    }

    @Test func `an order exists for a long chain`() throws {
        let drivers = (0..<200).map { index in
            index == 199
                ? "id: d199, name: D199, kind: benefit, formula: base"
                : "id: d\(index), name: D\(index), kind: benefit, formula: d\(index + 1) + base"
        }
        let model = try model(Self.text(drivers))
        #expect(model.order == Array((0..<200).reversed()))
        #expect(model.base.drivers[0] == .exact(ExactNumber(200_000)))
    }
}
