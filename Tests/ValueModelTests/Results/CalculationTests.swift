import Simulation
import Testing
import ValueModel

@Suite struct `Calculations` {
    @Test func `the reference model has its known mean, spread and quantiles`() throws {
        let percent = try #require(
            try Calculation.run(model(ReferenceFile.text())).dvpPercent)
        #expect(abs(percent.mean - ReferenceFile.mean) < 1e-3)
        #expect(abs(percent.standardDeviation - ReferenceFile.standardDeviation) < 3e-3)
        let found = [percent.p5, percent.p50, percent.p95]
        let known = [ReferenceFile.p5, ReferenceFile.p50, ReferenceFile.p95]
        #expect(zip(found, known).allSatisfy { abs($0 - $1) < 1e-2 })
        #expect(percent.histogram?.counts.reduce(0, +) == 65_536)
    }

    @Test func `a model without doubt is not sampled`() throws {
        let text = file(
            """
            inputs:
              gain: { base: 250_000, unit: USD/year }
              fee: { base: 50_000, unit: USD/year, evidence: measured }
            drivers:
              - { name: Gain, kind: benefit, formula: gain }
              - { name: Fee, kind: cost, formula: fee }
            """, purchases: "2_000_000")
        let result = try Calculation.run(model(text))
        #expect(result.netGain == Spread(certain: 200_000))
        #expect(result.dvpPercent == Spread(certain: 10))
        #expect(result.drivers.map(\.spread) == [250_000, -50_000].map(Spread.init(certain:)))
        #expect(result.probabilityAbove.map(\.share) == [1, 1, 0, 0])
        #expect(result.sensitivity.isEmpty && result.samples == 0)
        #expect(result.confirmedShare == 50_000.0 / 300_000)
    }

    @Test func `the swing of each input is the result between its 5 and 95 % quantiles`() throws {
        let result = try Calculation.run(model(ReferenceFile.text()))
        let first = try #require(result.sensitivity.first)
        // 2 customers at 60,000 and at 8,000, 40 % of it owed, over purchases of 2,000,000.
        #expect(first.input == "margin_per_customer")
        #expect(abs(first.swing - 100 * 2 * 52_000 * 0.4 / 2_000_000) < 1e-9)
        #expect(try #require(first.rankCorrelation) > 0.5)
        let swings = result.sensitivity.map { abs($0.swing) }
        #expect(swings == swings.sorted(by: >) && swings.count == 15)
        let purchases = result.sensitivity.first { $0.input == "purchases" }
        #expect(try #require(purchases).swing < 0)
    }

    @Test func `order does not matter`() throws {
        let one = try Calculation.run(model(ReferenceFile.text()))
        let other = try Calculation.run(
            model(
                ReferenceFile.text(
                    inputs: ReferenceFile.inputs.reversed(),
                    drivers: ReferenceFile.drivers.reversed())))
        #expect(one.sensitivity.map(\.input) == other.sensitivity.map(\.input))
        let pairs = zip(one.drivers, other.drivers.reversed()).map { ($0.spread, $1.spread) }
        #expect(pairs.allSatisfy { near($0, $1) })
        #expect(near(one.dvpPercent, other.dvpPercent))
        #expect(near(one.netGain, other.netGain))
    }

    @Test(arguments: [1, 2, 3]) func `threads do not matter`(threads: Int) throws {
        let checked = try model(ReferenceFile.text())
        let settings = CalculationSettings(samples: 20_000, threads: threads)
        let alone = CalculationSettings(samples: 20_000, threads: 1)
        #expect(
            try Calculation.run(checked, settings: settings)
                == Calculation.run(checked, settings: alone))
    }

    @Test func `a thousand times the money is the same share of purchases`() throws {
        let text = ReferenceFile.text()
        let large = text.replacing("USD/", with: "kUSD/")
            .replacing("50_000] }", with: "50_000], unit: kUSD/year }")
        let (one, other) = (
            try Calculation.run(model(text)), try Calculation.run(model(large))
        )
        #expect(near(one.dvpPercent, other.dvpPercent))
        let ratio = try #require(other.netGain).mean / #require(one.netGain).mean
        #expect(abs(ratio - 1_000) < 1e-6)
        #expect(one.sensitivity.map(\.input) == other.sensitivity.map(\.input))
    }

    @Test(arguments: [
        ("measured", "customer-stated", EvidenceGrade.customerStated, true, 1.0),
        ("measured", "measured", .measured, true, 1),
        ("measured", "supplier-estimated", .supplierEstimated, false, 0.25),
    ])
    func `a driver is confirmed when all its inputs are`(
        first: String, second: String, weakest: EvidenceGrade, isConfirmed: Bool, share: Double
    ) throws {
        let text = file(
            """
            inputs:
              count: { base: 3, unit: visit/year, evidence: \(first) }
              price: { base: 100, unit: USD/visit, evidence: \(second) }
              fee: { base: 100, unit: USD/year, evidence: measured }
            drivers:
              - { id: v, name: Visits, kind: benefit, formula: count * price }
              - { name: Fee, kind: price, formula: fee }
            """)
        let result = try Calculation.run(model(text))
        #expect(result.drivers[0].evidence == weakest)
        #expect(result.drivers.map(\.isConfirmed) == [isConfirmed, true])
        #expect(result.confirmedShare == share)
    }

    @Test func `drivers add up to the net gain`() throws {
        let result = try Calculation.run(model(ReferenceFile.text()))
        let spreads = result.drivers.compactMap(\.spread)
        let gain = try #require(result.netGain)
        #expect(abs(spreads.reduce(0) { $0 + $1.base } - gain.base) < 1e-9)
        #expect(abs(spreads.reduce(0) { $0 + $1.mean } - gain.mean) < 1e-6)
        #expect(spreads[5].p5 < spreads[5].p95 && spreads[5].p95 < 0)
    }

    private func near(_ left: Spread?, _ right: Spread?) -> Bool {
        guard let left, let right else { return false }
        func figures(_ spread: Spread) -> [Double] {
            [
                spread.base, spread.mean, spread.standardDeviation, spread.p5, spread.p25,
                spread.p50, spread.p75, spread.p95,
            ]
        }
        return zip(figures(left), figures(right)).allSatisfy {
            abs($0 - $1) <= 1e-9 * max(abs($0), 1)
        }
    }
}
