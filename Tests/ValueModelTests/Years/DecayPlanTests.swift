import Testing
import ValueModel

@Suite struct `Decay plans` {
    private static func text(_ drivers: [String], currency: String = "USD") -> String {
        file(
            """
            inputs:
              gain: { base: 200_000, unit: \(currency)/year }
            drivers:

            """ + drivers.map { "  - { \($0) }" }.joined(separator: "\n"), currency: currency,
            purchases: "2_000_000")
    }

    private func plan(
        _ drivers: [String], years: Int? = nil, currency: String = "USD"
    ) throws -> DecayPlan {
        let today = try #require(CalendarDay("2026-07-01"))
        let checked = try model(Self.text(drivers, currency: currency))
        return try #require(DecayPlan(checked, asOf: today, years: years))
    }

    private func hundredths(_ plan: DecayPlan) -> [Double] {
        plan.years.map { (100 * ($0.dvpPercent ?? .nan)).rounded() / 100 }
    }

    @Test func `10 % with a half-life of 3 years is 7.94, 6.30, 5.00 and 3.97`() throws {
        let plan = try plan(
            ["name: G, kind: benefit, formula: gain, half_life: 3 year"], years: 4)
        #expect(hundredths(plan) == [10, 7.94, 6.30, 5.00, 3.97])
        #expect(plan.years[3].addedToHoldMinor == 10_000_000)
        // 200,000 times 1 less the cube root of one half, to the cent.
        #expect(plan.years[1].addedToHoldMinor == 4_125_989)
    }

    @Test(arguments: [
        ("2027-07-01", [10, 10, 0, 0.0]), ("2026-07-01", [10, 0, 0, 0]),
        ("2020-01-01", [10, 0, 0, 0]), ("2029-07-01", [10, 10, 10, 10]),
        // 73 of 365 days, and 183 of 366, for February 2028 has 29.
        ("2026-09-12", [10, 2, 0, 0]), ("2027-12-31", [10, 10, 5, 0]),
    ])
    func `a value holds until the day a rival has caught up`(
        day: String, percents: [Double]
    ) throws {
        let plan = try plan(
            ["name: G, kind: benefit, formula: gain, catch_up: \(day)"], years: 3)
        #expect(hundredths(plan) == percents)
    }

    @Test func `costs wear off too, and what has no decay stays`() throws {
        let plan = try plan(
            [
                "name: G, kind: benefit, formula: gain",
                "name: C, kind: cost, formula: gain / 2, half_life: 12 month",
            ], years: 2)
        #expect(hundredths(plan) == [5, 7.5, 8.75])
        #expect(plan.years.map(\.addedToHoldMinor) == [0, -5_000_000, -7_500_000])
    }

    @Test(arguments: [("USD", 3_333), ("JPY", 33), ("KWD", 33_333)])
    func `what is added gives the line exactly`(currency: String, line: Int64) throws {
        let plan = try plan(
            ["name: G, kind: benefit, formula: gain / 6000, half_life: 1.7 year"], years: 30,
            currency: currency)
        #expect(plan.years.allSatisfy { $0.netGainMinor + $0.addedToHoldMinor == line })
        #expect(plan.years.count == 31 && plan.hasDecay)
    }

    @Test(arguments: [("0.125", 12), ("0.135", 14), ("-0.125", -12), ("-0.126", -13)])
    func `halves are rounded to even`(amount: String, minor: Int64) throws {
        let text = file(
            """
            inputs:
              gain: { base: \(amount), unit: USD/year }
            drivers:
              - { name: G, kind: benefit, formula: gain }
            """)
        let today = try #require(CalendarDay("2026-07-01"))
        let plan = try #require(DecayPlan(model(text), asOf: today))
        #expect(plan.years.map(\.netGainMinor) == Array(repeating: minor, count: 6))
        #expect(!plan.hasDecay && plan.years[0].dvpPercent == nil)
    }
}
