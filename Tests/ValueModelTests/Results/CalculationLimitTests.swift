import Testing
import ValueModel

@Suite struct `Limits of a calculation` {
    private static let uncertain = """
        inputs:
          gain: { uniform: [100, 300], unit: USD/year }
        drivers:

        """

    private static func text(_ drivers: [String], purchases: String? = "1_000") -> String {
        file(
            uncertain + drivers.map { "  - { \($0) }\n" }.joined(), purchases: purchases,
            reference: "50")
    }

    @Test(arguments: [
        (CalculationSettings(samples: 0), CalculationError.samples(0)),
        (CalculationSettings(samples: -5), .samples(-5)),
        (CalculationSettings(samples: 100_000_001), .samples(100_000_001)),
        (CalculationSettings(threads: 0), .threads(0)),
        (CalculationSettings(threads: 1_025), .threads(1_025)),
    ])
    func `settings out of bounds are refused`(
        settings: CalculationSettings, error: CalculationError
    ) throws {
        let checked = try model(Self.text(["name: G, kind: benefit, formula: gain"]))
        #expect(throws: error) { try Calculation.run(checked, settings: settings) }
    }

    @Test func `a caller can stop it`() throws {
        let checked = try model(Self.text(["name: G, kind: benefit, formula: gain"]))
        #expect(throws: CalculationError.cancelled) {
            try Calculation.run(checked, isCancelled: { true })
        }
    }

    @Test func `a fee on the net gain is solved in every sample`() throws {
        let result = try Calculation.run(
            model(
                Self.text([
                    "name: Fee, kind: cost, formula: 10% * net_gain",
                    "name: G, kind: benefit, formula: gain",
                ])))
        let gain = try #require(result.netGain)
        #expect(abs(gain.mean - 200 / 1.1) < 1e-4)
        #expect(abs(gain.p95 - 290 / 1.1) < 1e-2)
        #expect(abs(try #require(result.drivers[0].spread).mean + 20 / 1.1) < 1e-4)
    }

    @Test func `two drivers that need each other are solved together`() throws {
        let result = try Calculation.run(
            model(
                Self.text([
                    "id: p, name: P, kind: benefit, formula: gain + q / 2",
                    "id: q, name: Q, kind: benefit, formula: p / 2",
                    "name: R, kind: price, formula: worth / 10",
                ])))
        #expect(abs(try #require(result.drivers[0].spread).mean - 800.0 / 3) < 1e-4)
        #expect(abs(try #require(result.worth).mean - (400 + 50)) < 1e-3)
        #expect(abs(try #require(result.netGain).mean - (400 - 45)) < 1e-3)
    }

    @Test func `a circle that settles at its base alone is refused`() throws {
        let checked = try model(
            file(
                """
                inputs:
                  gain: { base: 100, unit: USD/year }
                  echo: { triangular: [0.1, 0.5, 1.5] }
                drivers:
                  - { id: p, name: P, kind: benefit, formula: gain + echo * p }
                """))
        #expect {
            try Calculation.run(checked)
        } throws: {
            guard case CalculationError.refused(let found) = $0 else { return false }
            return found.sentence
                == "“P” needs itself, and does not settle everywhere within the ranges given"
                && found.position?.line == 12
        }
    }

    @Test func `without purchases the net gain is what inputs move`() throws {
        let result = try Calculation.run(
            model(Self.text(["name: G, kind: benefit, formula: gain"], purchases: nil)))
        #expect(result.dvpPercent == nil && result.probabilityAbove.isEmpty)
        #expect(result.sensitivityFigure == .netGain)
        #expect(result.sensitivity.map { $0.swing.rounded() } == [180])
    }

    @Test func `purchases alone may be uncertain`() throws {
        let result = try Calculation.run(
            model(
                file(
                    "inputs:\n  gain: { base: 100, unit: USD/year }\ndrivers:\n"
                        + "  - { name: G, kind: benefit, formula: gain }\n",
                    purchases: "{ uniform: [1_000, 2_000] }")))
        #expect(result.netGain == Spread(certain: 100))
        #expect(abs(try #require(result.dvpPercent).p50 - 100.0 / 15) < 1e-3)
        #expect(result.sensitivity.map(\.input) == ["purchases"])
    }

    @Test func `a driver without a figure is left out and named`() throws {
        let text = file(
            Self.uncertain.replacing("drivers:", with: "  secret: { withheld: true }\ndrivers:")
                + """
                  - { name: G, kind: benefit, formula: gain }
                  - { name: S, kind: benefit, formula: secret * gain }
                """, purchases: "1_000")
        let result = try Calculation.run(model(text))
        #expect(result.drivers.map { $0.spread == nil } == [false, true])
        #expect(result.missing.map(\.inputs) == [["secret"]])
        #expect(result.bound == .atLeast && result.drivers[1].evidence == .withheld)
        #expect(result.confirmedShare == 0)
    }
}
