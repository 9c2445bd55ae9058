import Testing
import ValueModel

@Suite struct `Outlooks` {
    private func outlook(
        period: String = "year", head: String = "discount_rate: 10%\nyears: 3\n",
        decay: String = "", investment: Double = 0
    ) throws -> Outlook? {
        let text = file(
            head + """
                inputs:
                  gain: { base: 1_000, unit: USD/\(period) }
                drivers:
                  - { name: G, kind: benefit, formula: gain\(decay) }
                """, period: period)
        let checked = try model(text)
        let today = try #require(CalendarDay("2026-07-01"))
        return Outlook(checked, DecayPlan(checked, asOf: today), investment: investment)
    }

    @Test func `the first year is discounted once`() throws {
        let outlook = try #require(try outlook())
        #expect(outlook.years.map(\.netGain) == [1_000, 1_000, 1_000])
        #expect(abs(outlook.netPresentValue - (1_000 / 1.1 + 1_000 / 1.21 + 1_000 / 1.331)) < 1e-9)
        #expect(outlook.years.map(\.cumulative) == [1_000, 2_000, 3_000])
        #expect(outlook.paybackYears == 0 && outlook.returnOnInvestment == nil)
    }

    @Test(arguments: [
        (500.0, 0.5, 5.0), (1_000, 1, 2), (2_500, 2.5, 0.2), (3_000, 3, 0),
        (3_001, nil, -1 / 3_001),
    ])
    func `an investment is paid back within a year evenly`(
        investment: Double, payback: Double?, share: Double
    ) throws {
        let outlook = try #require(try outlook(investment: investment))
        #expect(outlook.paybackYears == payback)
        #expect(abs(try #require(outlook.returnOnInvestment) - share) < 1e-12)
        let gains = 1_000 / 1.1 + 1_000 / 1.21 + 1_000 / 1.331
        #expect(abs(outlook.netPresentValue - (gains - investment)) < 1e-9)
    }

    @Test func `a model's own investment counts, and another one instead of it`() throws {
        let head = "discount_rate: 10%\nyears: 3\ninvestment: 1_500\n"
        let own = try #require(try outlook(head: head))
        let other = try #require(try outlook(head: head, investment: 500))
        #expect([own.investment, other.investment] == [1_500, 500])
        #expect([own.paybackYears, other.paybackYears] == [1.5, 0.5])
        // 1,000 / 1.1 = 909.09 after a year; 590.91 of 826.45 are missing then.
        #expect(abs(try #require(own.discountedPaybackYears) - 1.715) < 1e-12)
    }

    @Test func `years count with what decay leaves`() throws {
        let outlook = try #require(
            try outlook(head: "years: 2\n", decay: ", half_life: 1 year"))
        #expect(outlook.years.map(\.netGain) == [500, 250])
        #expect(outlook.netPresentValue == 750)
    }

    @Test func `a month counts twelve times, a dose has no years`() throws {
        #expect(try outlook(period: "month")?.years.map(\.netGain) == [12_000, 12_000, 12_000])
        #expect(try outlook(period: "dose") == nil)
    }
}
