import CustomerValue
import Testing

struct ValuationTests {
    private func valuation(
        _ drivers: [ValueDriver], rates: ExchangeRates = .none
    ) throws -> Valuation {
        try Valuation(of: drivers, in: currency("USD"), rates: rates, on: day("2027-06-30"))
    }

    @Test func `net gain is benefits less added costs less the price difference`() throws {
        var retired = try driver(9, inputs: ["1", "1_000_000", "1"])
        retired.retiredAt = Instant(milliseconds: 0)
        let all = try valuation([
            driver(1, inputs: ["25", "10_000", "1"]),
            driver(2, kind: .cost, inputs: ["1", "30_000", "1"]),
            driver(3, kind: .price, inputs: ["1", "20_000", "1"]),
            driver(4, inputs: ["1", nil, "1"]), retired,
        ])
        #expect(try all.netGain() == dollars(200_000))
        #expect(all.gaps.map(\.driver.id) == [id(4)])
        #expect(all.gaps.map(\.reason) == [.noAmount(.unitValue, .withheld)])
        #expect(try valuation([driver(inputs: ["1", nil, "1"])]).netGain() == nil)
        #expect(try valuation([]).netGain() == nil)
    }

    @Test func `another currency needs a dated rate and keeps it`() throws {
        let euros = try driver(code: "EUR", inputs: ["1", "100", "1"])
        let rate = try ExchangeRate(
            from: currency("EUR"), to: currency("USD"), on: day("2027-01-01"),
            rate: decimal("1.1"))
        let converted = try valuation([euros], rates: ExchangeRates([rate]))
        #expect(try converted.netGain() == dollars(110))
        #expect(converted.valued.map(\.rate) == [rate])
        let missing = try valuation([euros])
        #expect(try missing.netGain() == nil)
        #expect(
            try missing.gaps.map(\.reason)
                == [.noRate(from: currency("EUR"), to: currency("USD"))])
    }

    @Test func `the confirmed share weighs money by its evidence`() throws {
        let drivers = try [
            driver(1, inputs: ["1", "60", "1"], evidence: .customerStated),
            driver(2, kind: .cost, inputs: ["1", "15", "1"], evidence: .measured),
            driver(3, inputs: ["1", "25", "1"], evidence: .supplierEstimated),
            driver(4, inputs: ["1", nil, "1"]),
        ]
        #expect(try valuation(drivers).confirmedShare == Ratio(3, over: 4))
        #expect(try valuation([driver(inputs: ["1", nil, "1"])]).confirmedShare == nil)
        #expect(try valuation([driver(inputs: ["0", "5", "1"])]).confirmedShare == nil)
    }

    @Test func `benefit money implies points beside the stated ones`() throws {
        let drivers = try [
            driver(1, attribute: 1, inputs: ["1", "150", "1"]),
            driver(2, attribute: 2, inputs: ["1", "50", "1"]),
            driver(3, attribute: 1, inputs: ["1", "150", "1"]),
            driver(4, attribute: 3, inputs: ["1", nil, "1"]),
            driver(5, attribute: 2, kind: .cost, inputs: ["1", "500", "1"]),
            driver(6, attribute: 4, inputs: ["-1", "7", "1"]),
            driver(7, attribute: 5, inputs: ["1", "1", "1"]),
        ]
        #expect(
            try valuation(drivers).impliedPoints()
                == Bar(points: [id(1): 86, id(2): 14, id(5): 0]))
        #expect(try valuation([driver(inputs: ["1", nil, "1"])]).impliedPoints() == nil)
    }
}
