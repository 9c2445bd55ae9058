import CustomerValue
import Testing

struct BudgetExerciseTests {
    private func exercise(
        _ given: [(opportunity: UInt64, person: UInt64?, major: Int64)]
    ) throws -> BudgetExercise {
        let allocations = try given.map { part in
            try BudgetAllocation(
                session: id(1), opportunity: id(part.opportunity),
                person: part.person.map { id($0) },
                money: dollars(part.major))
        }
        return try .withDefaultPot(in: currency("USD"), allocations: allocations)
    }

    @Test func `the pot is one million and is given away exactly`() throws {
        let full = try exercise([(1, nil, 600_000), (2, nil, 400_000)])
        #expect(try full.pot == dollars(1_000_000))
        #expect(try full.remainder() == dollars(0))
        #expect(try full.agreed() == full)
        #expect(try full.totals() == [id(1): dollars(600_000), id(2): dollars(400_000)])
    }

    @Test func `what is left, overspent, negative or nothing cannot be agreed`() throws {
        let left = try exercise([(1, 7, 600_000)])
        let over = try exercise([(1, nil, 1_000_001)])
        let negative = try exercise([(1, nil, 1_000_005), (2, nil, -5)])
        #expect(throws: BudgetError.remainder(try dollars(400_000), person: id(7))) {
            try left.agreed()
        }
        #expect(throws: BudgetError.remainder(try dollars(-1), person: nil)) { try over.agreed() }
        #expect(throws: BudgetError.negativeAllocation(id(2))) { try negative.agreed() }
        #expect(throws: BudgetError.nothingAllocated) { try exercise([]).agreed() }
        var mixed = try exercise([(1, nil, 5)])
        mixed.allocations[0].money = try Money(major: 5, currency: currency("EUR"))
        #expect(throws: BudgetError.money(.currencyMismatch)) { try mixed.remainder() }
        #expect(throws: BudgetError.money(.currencyMismatch)) { try mixed.totals() }
    }

    @Test func `several people each divide the whole pot, and their spread is shown`() throws {
        let two = try exercise([
            (1, 7, 700_000), (2, 7, 300_000), (1, 8, 100_000), (3, 8, 500_000), (3, 8, 400_000),
        ])
        #expect(try two.agreed().ballots == [id(7), id(8)])
        let spreads = try two.spreads()
        #expect(spreads.map(\.opportunity) == [id(1), id(2), id(3)])
        #expect(spreads.map(\.voices) == [2, 1, 1])
        #expect(spreads.map(\.ballots) == [2, 2, 2])
        #expect(try spreads[0].lowest == dollars(100_000))
        #expect(try spreads[0].highest == dollars(700_000))
        #expect(
            spreads.map { $0.meanMinor.rounded(places: 0) }
                == [40_000_000, 30_000_000, 90_000_000])
    }

    @Test(
        arguments: [
            (Answer.willDo, "", nil, nil), (.willNotDo, "No line for it", nil, nil),
            (.willNotDo, " \n", nil, .reasonMissing),
            (.needsUnderstanding, "", nil, .reasonMissing),
            (.needsUnderstanding, "Cost unknown", nil, .studyDayMissing),
            (.needsUnderstanding, "Cost unknown", "2027-05-01", nil),
        ] as [(Answer, String, String?, DecisionError?)])
    func `a no has a reason and a study has a day`(
        answer: Answer, reason: String, studyUntil: String?, error: DecisionError?
    ) throws {
        let decision = Decision(
            opportunity: id(1), answer: answer, reason: reason,
            studyUntil: try studyUntil.map(day), decidedBy: id(2),
            decidedAt: Instant(milliseconds: 0))
        if let error {
            #expect(throws: error) { try decision.checked() }
        } else {
            #expect(try decision.checked() == decision)
        }
    }
}
