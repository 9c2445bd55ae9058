/// From one private vote to the next: did talking bring the functions together, and who moved.
package struct VoteStep: Hashable, Sendable {
    /// How much of one member's bar changed, in points of 100.
    package struct Move: Hashable, Sendable {
        package let member: ID<Member>
        package let function: BusinessFunction
        package let points: Ratio
    }

    package let vote: Int
    package let bars: Int
    /// Nil with fewer than two bars.
    package let index: Ratio?
    /// Against the vote before, furthest first; of members who answered in both.
    package let moves: [Move]

    /// One step per vote that holds submitted bars, first vote first.
    package static func all(_ bars: [FunctionBar]) -> [VoteStep] {
        let votes = Dictionary(grouping: bars.filter { $0.submittedAt != nil }, by: \.vote)
        return votes.keys.sorted().map { vote in
            VoteStep(vote, votes[vote] ?? [], after: votes[vote - 1] ?? [])
        }
    }

    private init(_ vote: Int, _ bars: [FunctionBar], after before: [FunctionBar]) {
        self.vote = vote
        self.bars = bars.count
        index = AlignmentIndex(bars.map(\.bar))?.overall
        moves =
            bars.compactMap { bar in
                before.first { $0.member == bar.member }.flatMap { Self.move(from: $0, to: bar) }
            }
            .sorted { $0.points.rounded(places: 6) > $1.points.rounded(places: 6) }
    }

    /// Nil when the bars cannot be compared, or are the same.
    private static func move(from earlier: FunctionBar, to later: FunctionBar) -> Move? {
        guard let index = Agreement(ours: earlier.bar, theirs: later.bar)?.index,
            let points = Ratio(
                100 * index.denominator - index.numerator, over: index.denominator),
            points.numerator != 0
        else { return nil }
        return Move(member: later.member, function: later.function, points: points)
    }
}
