import Testing
import ValueModel

/// Every worked example of the method, as a file.
@Suite struct `Worked examples` {
    private static let contract = """
        parley: value-model/1
        name: Monitoring kit at Lakeside Power
        currency: USD
        period: year
        alternative: quarterly site visits
        purchases: 2_000_000                 # number or any input form below
        inputs:
          visits_avoided: { low: 15, base: 25, high: 40, unit: visit/year, evidence: customer-stated, source: "…" }
          cost_per_visit: { p5: 400, p95: 900, shape: lognormal, unit: USD/visit }
          hours:          { uniform: [3000, 5000], unit: hour/year }
          margin:         { normal: [120, 20], unit: USD/hour }          # mean, standard deviation
          gain:           { triangular: [0.03, 0.07, 0.10] }
          rate:           { base: 0.12 }
          premium:        { base: 20_000, unit: USD/year }
          share:          40%                                             # plain numbers
          their_margin:   { withheld: true }
        drivers:
          - { id: visits, attribute: Remote monitoring, name: Fewer field visits, kind: benefit, formula: visits_avoided * cost_per_visit, half_life: 3 year }
          - { name: Uptime, kind: benefit, formula: hours * margin * gain }
          - { name: Price premium, kind: price, formula: premium }
        """

    @Test func `the contract's file is a model`() throws {
        let model = try model(Self.contract)
        #expect(
            model.base.netGain == .exact(ExactNumber(25 * 600 + 4_000 * 120 * 7 / 100 - 20_000)))
        #expect(model.base.bound == .complete)
        #expect(
            model.compiled.columns.map(\.name) == [
                "visits_avoided", "cost_per_visit", "hours", "margin", "gain",
            ])
    }
}
