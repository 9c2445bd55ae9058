import Simulation
import Testing
import ValueModel

@Suite struct `Compiled models` {
    @Test(arguments: FormulaValueTestCases.all)
    func `give the base figures again`(formula: String) throws {
        let model = try model(FormulaBench.text(formula))
        let machine = StackMachine(model.compiled)
        let base = try #require(model.base.drivers[0]?.value)
        let found = try #require(machine.value(0))
        #expect(abs(found - base) <= 1e-9 * max(1, abs(base)))
        #expect(machine.purchases == 1_000)
    }

    @Test func `hold signs, order, columns and conversions`() throws {
        let body = """
            inputs:
              fixed: { base: 3, unit: visit/month }
              cost: { low: 1, base: 2, high: 4, unit: kUSD/visit }
              unused: { uniform: [1, 2] }
              secret: { withheld: true }
            drivers:
              - { id: late, name: Late, kind: price, formula: early / 2 + worth }
              - { id: early, name: Early, kind: cost, formula: fixed * cost }
              - { name: Gone, kind: price, formula: secret }
            """
        let model = try model(
            file(body, purchases: "{ uniform: [1, 3], unit: kUSD/month }", reference: "7"))
        let cost = try Distribution.pert(low: 1, mode: 2, high: 4)
        let purchases = try Distribution.uniform(low: 1, high: 3)
        let early = CompiledDriver(
            driver: 1, sign: -1, isWorth: true, isCircular: false,
            instructions: [
                .constant(3), .column(0), .constant(1_000), .multiply, .multiply, .constant(12),
                .multiply,
            ])
        let late = CompiledDriver(
            driver: 0, sign: -1, isWorth: false, isCircular: false,
            instructions: [.driver(1), .constant(2), .divide, .worth, .add])
        let expected = CompiledModel(
            columns: [
                CompiledColumn(name: "cost", distribution: cost, base: 2),
                CompiledColumn(name: "purchases", distribution: purchases, base: 2),
            ], drivers: [early, late], purchases: .column(1, times: 12_000), reference: 7)
        #expect(model.compiled == expected)
    }

    @Test func `settle circular drivers by repeating them in order`() throws {
        let body = """
            inputs:
              gain: { base: 1_000, unit: USD/year }
            drivers:
              - { name: Fee, kind: cost, formula: 10% * net_gain }
              - { name: Gain, kind: benefit, formula: gain }
            """
        let model = try model(file(body))
        let netGain = try #require(model.base.netGain?.value)
        #expect(abs(StackMachine(model.compiled).netGain - netGain) < 1e-9)
    }
}

/// Formulas with the unit of a driver.
enum FormulaValueTestCases {
    static let all =
        `Formulas have values`.measured.map(\.0)
        + `Formulas have values`.plain.map { "one * (\($0.0))" }
}
