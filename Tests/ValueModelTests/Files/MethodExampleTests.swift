import Testing
import ValueModel

/// Every worked example of the method, as a file.
@Suite struct `Worked examples` {
    @Test func `the file of the contract is a model`() throws {
        let model = try model(Self.contract)
        let netGain = ExactNumber(25 * 600 + 4_000 * 120 * 7 / 100 - 20_000)
        #expect(model.base.netGain == .exact(netGain))
        #expect(model.base.dvpPercent == ExactNumber("1.43").map(Figure.exact))
        #expect(model.base.bound == .complete)
        let columns = ["visits_avoided", "cost_per_visit", "hours", "margin", "gain"]
        #expect(model.compiled.columns.map(\.name) == columns)
        #expect(
            model.drivers.map(\.inputsUsed) == [
                ["visits_avoided", "cost_per_visit"], ["hours", "margin", "gain"], ["premium"],
            ])
        #expect(model.drivers[0].decay == .halfLife(years: ExactNumber(3)))
    }

    @Test(arguments: [("2_000_000", "10"), ("20_000_000", "1"), ("10_000_000", "2")])
    func `200,000 dollars are 10 % of 2,000,000 and 1 % of 20,000,000`(
        purchases: String, percent: String
    ) throws {
        let body = """
            inputs:
              gain: { base: 200_000, unit: USD/year, evidence: measured }
            drivers:
              - { name: Better income, kind: benefit, formula: gain }
            """
        let model = try model(file(body, purchases: purchases))
        #expect(model.base.dvpPercent == ExactNumber(percent).map(Figure.exact))
    }

    @Test func `uptime from 85 % to 92 % is worth 7 % of the hours`() throws {
        let body = """
            inputs:
              before: 85%
              after: 92%
              hours: { base: 8_000, unit: hour/year }
              margin: { base: 100, unit: USD/hour }
            drivers:
              - { name: Uptime, kind: benefit, formula: (after - before) * hours * margin }
            """
        #expect(try model(file(body)).base.netGain == .exact(ExactNumber(56_000)))
    }

    @Test func `25 visits saved at 650 dollars are 16,250 dollars a year`() throws {
        let body = """
            inputs:
              visits: { base: 25, unit: visit/year }
              price: { base: 650, unit: USD/visit }
            drivers:
              - { name: Fewer visits, kind: benefit, formula: visits * price }
            """
        #expect(try model(file(body)).base.netGain == .exact(ExactNumber(16_250)))
    }

    @Test func `a drug is worth 78 dollars a dose where the alternative costs 6`() throws {
        let model = try model(
            file(Self.drug, period: "dose", purchases: "80", reference: "6"))
        #expect(
            model.base.drivers == [59, 14, 2, 25].map { Figure.exact(ExactNumber($0)) })
        #expect(model.base.netGain == .exact(ExactNumber(72)))
        #expect(model.base.worth == .exact(ExactNumber(78)))
        #expect(model.base.dvpPercent == .exact(ExactNumber(90)))
        #expect(model.period == .named("dose"))
    }

    @Test func `the better ratio is not the better difference`() throws {
        // 10,000 at 3,000 has the ratio 3.3, 15,000 at 6,000 only 2.5; yet its gain is 2,000 more.
        let body = """
            inputs:
              value: { base: 15_000, unit: USD/year }
              their_value: { base: 10_000, unit: USD/year }
              price: { base: 6_000, unit: USD/year }
              their_price: { base: 3_000, unit: USD/year }
            drivers:
              - { name: More value, kind: benefit, formula: value - their_value }
              - { name: Higher price, kind: price, formula: price - their_price }
            """
        let model = try model(file(body, purchases: "6_000"))
        #expect(model.base.netGain == .exact(ExactNumber(2_000)))
        #expect(model.base.dvpPercent == ExactNumber("100/3").map(Figure.exact))
    }

    private static let contract = """
        parley: value-model/1
        name: Monitoring kit at Lakeside Power
        currency: USD
        period: year
        alternative: quarterly site visits
        purchases: 2_000_000                 # number or any input form below
        inputs:
          visits_avoided: { low: 15, base: 25, high: 40, unit: visit/year, source: "…" }
          cost_per_visit: { p5: 400, p95: 900, shape: lognormal, unit: USD/visit }
          hours:          { uniform: [3000, 5000], unit: hour/year }
          margin:         { normal: [120, 20], unit: USD/hour }
          gain:           { triangular: [0.03, 0.07, 0.10] }
          rate:           { base: 0.12 }
          premium:        { base: 20_000, unit: USD/year }
          share:          40%                # plain numbers and percents need no braces
          their_margin:   { withheld: true }
        drivers:
          - { id: visits, attribute: Remote monitoring, name: Fewer field visits, kind: benefit,
              formula: visits_avoided * cost_per_visit, half_life: 3 year }
          - { name: Uptime, kind: benefit, formula: hours * margin * gain }
          - { name: Price premium, kind: price, formula: premium }
        """

    /// Per course: 2 % fewer clots at 5,900, 1 % more bleedings at 2,800, four injections fewer at
    /// 1, and 50 less for laboratory and monitoring; two doses make a course.
    private static let drug = """
        inputs:
          clots: { base: 5%, unit: clot/course }
          their_clots: { base: 7%, unit: clot/course }
          clot: { base: 5_900, unit: USD/clot }
          bleedings: { base: 10%, unit: bleeding/course }
          their_bleedings: { base: 9%, unit: bleeding/course }
          bleeding: { base: 2_800, unit: USD/bleeding }
          injections: { base: 4, unit: injection/course }
          injection: { base: 1, unit: USD/injection }
          laboratory: { base: 50, unit: USD/course }
          doses: { base: 2, unit: dose/course }
        drivers:
          - { name: Clotting, kind: benefit, formula: (their_clots - clots) * clot / doses }
          - name: Bleeding
            kind: cost
            formula: (bleedings - their_bleedings) * bleeding / doses
          - { name: Injections, kind: benefit, formula: injections * injection / doses }
          - { name: Laboratory, kind: benefit, formula: laboratory / doses }
        """
}
