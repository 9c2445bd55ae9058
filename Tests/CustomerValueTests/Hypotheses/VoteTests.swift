import CustomerValue
import Testing

struct VoteTests {
    private let hypothesis = Hypothesis(
        id: id(1), relationship: id(2), round: 2027, openedAt: Instant(milliseconds: 0))

    @Test func `another vote opens after the reveal, and the bars before it stay open`() throws {
        let first = given(by: 5, in: 1, bar(100))
        let second = given(by: 5, in: 2, bar(50, 50))
        var revealed = hypothesis
        revealed.revealedAt = Instant(milliseconds: 1)
        let again = try #require(revealed.openingVote())

        #expect(hypothesis.openingVote() == nil)
        #expect(
            [hypothesis.hasOpenBars, revealed.hasOpenBars, again.hasOpenBars] == [
                false, true, true,
            ])
        #expect([again.shows(first, to: id(6)), again.shows(second, to: id(6))] == [true, false])
        #expect(again.shows(second, to: id(5)))
        #expect(again.openingVote() == nil)
    }

    @Test func `it is said how far the index rose and who moved`() {
        let steps = VoteStep.all([
            given(by: 5, in: 1, bar(40, 30, 20, 10, 0)),
            given(by: 6, in: 1, bar(25, 30, 15, 10, 20)),
            given(by: 7, in: 1, bar(100), submitted: false),
            given(by: 5, in: 2, bar(40, 30, 20, 10, 0)),
            given(by: 6, in: 2, bar(35, 30, 20, 10, 5)),
            given(by: 8, in: 2, bar(40, 30, 20, 10, 0)),
        ])

        #expect(steps.map(\.vote) == [1, 2])
        #expect(steps.map(\.bars) == [2, 3])
        #expect(steps.map(\.index) == [Ratio(80, over: 1), Ratio(290, over: 3)])
        #expect(steps[0].moves == [])
        #expect(steps[1].moves.map(\.member) == [id(6)])
        #expect(steps[1].moves.map(\.points) == [Ratio(15, over: 1)])
    }

    @Test func `the one who records an agreement is not named twice`() throws {
        let version = try hypothesis.agreeing(
            on: bar(60, 40), after: nil, by: id(7), with: [id(7), id(8)],
            at: Instant(milliseconds: 9), note: "")
        #expect(version.agreedWith == [id(8)])
    }

    private func given(
        by member: UInt64, in vote: Int, _ bar: Bar, submitted: Bool = true
    ) -> FunctionBar {
        FunctionBar(
            relationship: id(2), round: 2027, vote: vote, function: .sales, member: id(member),
            bar: bar, submittedAt: submitted ? Instant(milliseconds: 3) : nil)
    }
}
