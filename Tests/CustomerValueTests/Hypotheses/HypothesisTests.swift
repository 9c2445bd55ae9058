import CustomerValue
import Testing

struct HypothesisTests {
    private let hypothesis = Hypothesis(
        id: id(1), relationship: id(2), round: 2027, openedAt: Instant(milliseconds: 0))

    @Test func `versions are numbered and hold only bars of 100`() throws {
        let instant = Instant(milliseconds: 9)
        let first = try hypothesis.agreeing(
            on: bar(60, 40), after: nil, by: id(7), at: instant, note: "After the workshop")
        let second = try hypothesis.agreeing(
            on: bar(50, 50), after: first, by: id(7), at: instant, note: "")
        #expect([first.number, second.number] == [1, 2])
        #expect(second.hypothesis == hypothesis.id)
        #expect(throws: BarError.total(missing: 1)) {
            try hypothesis.agreeing(on: bar(99), after: nil, by: id(7), at: instant, note: "")
        }
    }

    @Test func `a function's bar is private until all are revealed`() {
        let sales = FunctionBar(
            relationship: id(2), round: 2027, function: .sales, member: id(5), bar: bar(100))
        var revealed = hypothesis
        revealed.revealedAt = Instant(milliseconds: 1)
        #expect(hypothesis.shows(sales, to: id(5)))
        #expect(!hypothesis.shows(sales, to: id(6)))
        #expect(revealed.shows(sales, to: id(6)))
    }
}
