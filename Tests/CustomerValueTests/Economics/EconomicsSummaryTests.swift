import CustomerValue
import Testing
import ValueModel

struct EconomicsSummaryTests {
    private func summary(_ values: [EconomicValue]) throws -> EconomicsSummary {
        try EconomicsSummary(
            values.enumerated().map { number, value in
                EconomicStatement(
                    id: id(UInt64(number)), session: id(1), label: "", value: value, note: "",
                    statedAt: Instant(milliseconds: 0))
            })
    }

    @Test func `kinds of answers are told apart and withheld is never zero`() throws {
        let euro = try Money(major: 7, currency: currency("EUR"))
        let mixed = try summary([
            .exact(dollars(5)), .withheld, .range(dollars(1), dollars(2)), .scale(4), .exact(euro),
            .exact(dollars(6)), .range(dollars(10), dollars(20)), .withheld,
        ])
        #expect(try mixed.exact == [euro, dollars(11)])
        #expect(try mixed.ranges.map(\.low) == [dollars(11)])
        #expect(try mixed.ranges.map(\.high) == [dollars(22)])
        #expect(mixed.scales == [4])
        #expect(mixed.withheldCount == 2)
        let silent = try summary([.withheld])
        #expect(silent.exact == [])
        #expect(silent.ranges.isEmpty)
        #expect(silent.withheldCount == 1)
    }

    @Test func `a scale has five steps and a range goes upward in one currency`() throws {
        let euro = try Money(major: 7, currency: currency("EUR"))
        let good: [EconomicValue] = try [
            .scale(1), .scale(5), .withheld, .range(dollars(1), dollars(1)), .exact(dollars(-3)),
        ]
        #expect(try good.map { try $0.checked() } == good)
        #expect(
            good.map(\.evidence) == [
                .scaleOnly, .scaleOnly, .withheld, .customerStated, .customerStated,
            ])
        let bad: [(EconomicValue, EconomicsError)] = try [
            (.scale(0), .scaleOutside(0)), (.scale(6), .scaleOutside(6)),
            (.range(dollars(2), dollars(1)), .rangeReversed),
            (.range(dollars(2), euro), .rangeCurrencies),
        ]
        for (value, error) in bad {
            #expect(throws: error) { try value.checked() }
        }
        let scale = EconomicScale(session: id(1), healthyToday: 5, pathForward: 6)
        #expect(throws: EconomicsError.scaleOutside(6)) { try scale.checked() }
        let half = EconomicScale(session: id(1), healthyToday: 1)
        #expect(try half.checked() == half)
    }
}
