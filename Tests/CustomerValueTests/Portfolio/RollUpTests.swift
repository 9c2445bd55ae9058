import CustomerValue
import Testing

struct RollUpTests {
    private func entry(
        _ number: UInt64, _ netGain: Int64?, _ purchases: Int64?, _ code: String = "USD"
    ) throws -> RollUpEntry {
        let money = { (major: Int64) in try Money(major: major, currency: currency(code)) }
        return try RollUpEntry(
            relationship: id(number), netGain: netGain.map(money), purchases: purchases.map(money))
    }

    private func rollUp(
        _ entries: [RollUpEntry], rates: ExchangeRates = .none
    ) throws -> RollUp {
        try RollUp(of: entries, in: currency("USD"), rates: rates, on: day("2027-06-30"))
    }

    @Test func `a roll-up is weighted by purchases`() throws {
        let result = try rollUp([
            entry(1, 200_000, 2_000_000), entry(2, 200_000, 20_000_000), entry(3, 50_000, nil),
            entry(4, nil, 7_000_000),
        ])
        #expect(result.lines.map(\.dvp.hundredths) == [182])
        #expect(result.lines.map(\.relationships) == [[id(1), id(2)]])
        #expect(try result.lines.map(\.dvp.netGain) == [dollars(400_000)])
        #expect(result.undefined == [id(3), id(4)])
    }

    @Test func `ten percent on ten million of purchases is one million`() throws {
        let suppliers = try (1...5).map { try entry(UInt64($0), 200_000, 2_000_000) }
        let line = try #require(try rollUp(suppliers).lines.first)
        #expect(line.dvp.hundredths == 1_000)
        #expect(try line.dvp.purchases == dollars(10_000_000))
        #expect(try line.dvp.netGain == dollars(1_000_000))
    }

    @Test func `currencies are added only through a dated rate`() throws {
        let entries = try [
            entry(1, 10, 100, "EUR"), entry(2, 1, 100), entry(3, 300, 1_000, "JPY"),
        ]
        let rate = try ExchangeRate(
            from: currency("EUR"), to: currency("USD"), on: day("2027-01-01"), rate: decimal("2"))
        let apart = try rollUp(entries)
        #expect(apart.lines.map(\.currency.code) == ["USD", "EUR", "JPY"])
        #expect(apart.lines.map(\.dvp.hundredths) == [100, 1_000, 3_000])
        let together = try rollUp(entries, rates: ExchangeRates([rate]))
        #expect(together.lines.map(\.currency.code) == ["USD", "JPY"])
        #expect(together.lines.map(\.relationships) == [[id(1), id(2)], [id(3)]])
        #expect(together.lines.map(\.dvp.hundredths) == [700, 3_000])
    }

    @Test(arguments: UInt64(1)...20)
    func `a roll-up is the sum of gains over the sum of purchases`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let figures = (0..<20).map { _ in
            (
                Int64.random(in: -5_000_000...9_000_000, using: &generator),
                Int64.random(in: 1...90_000_000, using: &generator)
            )
        }
        let entries = try figures.enumerated().map { index, figure in
            try entry(UInt64(index), figure.0, figure.1)
        }
        let line = try #require(try rollUp(entries).lines.first)
        let exact = Fraction(
            figures.reduce(Int128(0)) { $0 + Int128($1.0) },
            figures.reduce(Int128(0)) { $0 + Int128($1.1) })
        #expect(Int128(line.dvp.hundredths) == (exact * Fraction(10_000)).rounded)
        #expect(try rollUp(entries.reversed()).lines.map(\.dvp) == [line.dvp])
    }

    @Test func `a journey moves from alignment to the next conversation`() throws {
        let held = try day("2027-03-01")
        let facts = { (agreed: Bool, planned: Int, held: Day?, open: (Int, Int, Int)) in
            JourneyFacts(
                isHypothesisAgreed: agreed, sessionsPlanned: planned, lastSessionHeldOn: held,
                opportunitiesUnanswered: open.0, opportunitiesAnswered: open.1,
                promisesOpen: open.2)
        }
        let cases: [(JourneyFacts, String, JourneyStage)] = [
            (facts(false, 0, nil, (0, 0, 0)), "2027-03-02", .alignment),
            (facts(true, 0, nil, (0, 0, 0)), "2027-03-02", .conversations),
            (facts(true, 1, held, (3, 0, 0)), "2027-03-02", .conversations),
            (facts(true, 0, held, (0, 0, 0)), "2027-03-02", .promises),
            (facts(true, 0, held, (1, 2, 0)), "2027-03-02", .promises),
            (facts(true, 0, held, (0, 3, 2)), "2027-03-02", .promises),
            (facts(true, 0, held, (0, 3, 0)), "2027-03-02", .nextConversation),
            (facts(true, 0, held, (0, 3, 2)), "2028-02-29", .promises),
            (facts(true, 0, held, (0, 3, 2)), "2028-03-01", .nextConversation),
        ]
        for (facts, on, stage) in cases {
            #expect(try facts.stage(on: day(on)) == stage)
        }
    }
}
