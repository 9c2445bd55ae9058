import Testing
import ValueModel

/// A figure that is withheld is legal: the model says what is missing because of it.
@Suite struct `Missing figures` {
    private static func text(_ drivers: [String], purchases: String = "1_000") -> String {
        file(
            """
            inputs:
              known: { base: 100, unit: USD/year }
              secret: { withheld: true }
              mood: { scale: 4, evidence: scale-only }
              hours: { withheld: true, unit: hour/year }
              wage: { base: 3, unit: USD/hour }
            drivers:
              - { id: k, name: Known, kind: benefit, formula: known }

            """ + drivers.map { "  - { " + $0 + " }" }.joined(separator: "\n"),
            purchases: purchases, reference: "5")
    }

    @Test(arguments: [
        (["name: S, kind: benefit, formula: secret"], [1: ["secret"]], Bound.atLeast),
        (["name: S, kind: cost, formula: secret * known"], [1: ["secret"]], .atMost),
        (["name: S, kind: price, formula: secret"], [1: ["secret"]], .unknown),
        (["name: S, kind: benefit, formula: hours * wage"], [1: ["hours"]], .atLeast),
        (
            [
                "name: S, kind: benefit, formula: secret * mood",
                "name: T, kind: cost, formula: mood * known",
            ], [1: ["secret", "mood"], 2: ["mood"]], .unknown
        ),
        (
            [
                "id: s, name: S, kind: benefit, formula: hours * wage",
                "name: T, kind: benefit, formula: s / 2",
            ], [1: ["hours"], 2: ["hours"]], .atLeast
        ),
        (
            [
                "name: S, kind: benefit, formula: secret",
                "name: T, kind: cost, formula: net_gain * 10%",
            ], [1: ["secret"], 2: ["secret"]], .unknown
        ),
        ([], [:], .complete),
    ])
    func `each driver names the inputs to blame`(
        drivers: [String], missing: [Int: [String]], bound: Bound
    ) throws {
        let model = try model(Self.text(drivers))
        let found = model.missing.map { ($0.driver, $0.inputs) }
        #expect(Dictionary(uniqueKeysWithValues: found) == missing)
        #expect(model.base.bound == bound)
        #expect(model.base.netGain == .exact(ExactNumber(100)))
        #expect(model.base.dvpPercent == .exact(ExactNumber(10)))
        #expect(model.compiled.drivers.map(\.driver) == [0])
    }

    @Test(arguments: ["{ withheld: true }", "{ scale: 2 }", "0", "-5"])
    func `without purchases above zero DVP% is not defined`(purchases: String) throws {
        let model = try model(Self.text([], purchases: purchases))
        #expect(model.base.dvpPercent == nil)
        #expect(model.base.netGain == .exact(ExactNumber(100)))
    }

    @Test func `a unit is checked even where the figure is withheld`() {
        let found = faults(Self.text(["name: S, kind: benefit, formula: hours * known"]))
        #expect(found.count == 1)
        #expect(found[0].contains("“hours * known” ends in USD*hour/year^2"))
    }

    @Test func `nothing known is nothing, not zero`() throws {
        let body = """
            inputs:
              secret: { withheld: true }
            drivers:
              - { name: S, kind: benefit, formula: secret }
            """
        let model = try model(file(body, purchases: "100"))
        #expect(model.base.netGain == nil && model.base.dvpPercent == nil)
        #expect(model.base.drivers == [nil])
    }
}
