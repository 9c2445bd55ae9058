import CustomerValue
import Testing
import ValueModel

struct ValuationTests {
    private func valuation(
        _ model: RelationshipModel, rates: ExchangeRates = .none
    ) throws -> Valuation {
        try Valuation(
            of: model.drivers, ModelFigures(of: model, purchases: nil), in: currency("USD"),
            rates: rates, on: day("2027-06-30"))
    }

    @Test func `net gain is benefits less added costs less the price difference`() throws {
        var sample = try ModelSample()
        sample.add(1, inputs: ["10_000", "25"])
        sample.add(2, kind: .cost, inputs: ["30_000"])
        sample.add(3, kind: .price, inputs: ["20_000"])
        sample.add(4, inputs: ["1", nil])
        sample.add(9, inputs: ["1_000_000"])
        let all = try valuation(
            sample.with { $0.drivers[4].retiredAt = Instant(milliseconds: 0) })
        #expect(try all.netGain() == dollars(200_000))
        #expect(all.gaps.map(\.driver.id) == [id(4)])
        #expect(all.gaps.map(\.reason) == [.inputsMissing(["x4_1"])])
        #expect(try valuation(ModelSample().model).netGain() == nil)
    }

    @Test func `another currency needs a dated rate and keeps it`() throws {
        var euros = try ModelSample(code: "EUR")
        euros.add(1, inputs: ["100"])
        let rate = try ExchangeRate(
            from: currency("EUR"), to: currency("USD"), on: day("2027-01-01"),
            rate: decimal("1.1"))
        let converted = try valuation(euros.model, rates: ExchangeRates([rate]))
        #expect(try converted.netGain() == dollars(110))
        #expect(converted.valued.map(\.rate) == [rate])
        let missing = try valuation(euros.model)
        #expect(try missing.netGain() == nil)
        #expect(
            try missing.gaps.map(\.reason)
                == [.noRate(from: currency("EUR"), to: currency("USD"))])
    }

    @Test func `the confirmed share weighs money by its evidence`() throws {
        var sample = try ModelSample()
        sample.add(1, inputs: ["60"], evidence: .customerStated)
        sample.add(2, kind: .cost, inputs: ["15"], evidence: .measured)
        sample.add(3, inputs: ["25"], evidence: .supplierEstimated)
        sample.add(4, inputs: ["1", nil])
        #expect(try valuation(sample.model).confirmedShare == Ratio(3, over: 4))
        var withheld = try ModelSample()
        withheld.add(1, inputs: [nil])
        #expect(try valuation(withheld.model).confirmedShare == nil)
        var nothing = try ModelSample()
        nothing.add(1, inputs: ["0"])
        #expect(try valuation(nothing.model).confirmedShare == nil)
    }

    @Test func `benefit money implies points beside the stated ones`() throws {
        var sample = try ModelSample()
        sample.add(1, attribute: 1, inputs: ["150"])
        sample.add(2, attribute: 2, inputs: ["50"])
        sample.add(3, attribute: 1, inputs: ["150"])
        sample.add(4, attribute: 3, inputs: ["1", nil])
        sample.add(5, attribute: 2, kind: .cost, inputs: ["500"])
        sample.add(6, attribute: 4, inputs: ["-7"])
        sample.add(7, attribute: 5, inputs: ["1"])
        sample.add(8, attribute: nil, inputs: ["900"])
        #expect(
            try valuation(sample.model).impliedPoints()
                == Bar(points: [id(1): 86, id(2): 14, id(5): 0]))
        #expect(try valuation(ModelSample().model).impliedPoints() == nil)
    }
}
