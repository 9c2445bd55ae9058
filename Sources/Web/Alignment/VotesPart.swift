import CustomerValue
import Markup
import UseCases

/// Several votes of one round: did talking bring the functions together, and who moved.
enum VotesPart {
    static func render(_ alignment: Alignment, _ page: Page) -> Markup? {
        guard let hypothesis = alignment.hypothesis, hypothesis.hasOpenBars else { return nil }
        let form = page.form(Addresses.relationshipVotes(alignment.line.relationship.id))
        let opening: Markup =
            hypothesis.revealedAt != nil && page.may(OpenVote.audience)
            ? """
            <p class="quiet">\(AlignmentWords.openVoteWhy)</p>\
            \(form.button(AlignmentWords.openVote, version: hypothesis.version, style: .plain))
            """ : .empty
        return """
            <section class="part" id="votes"><h2>\(AlignmentWords.votes)</h2>\
            \(steps(alignment))\(opening)\(earlier(alignment))</section>
            """
    }

    private static func steps(_ alignment: Alignment) -> Markup {
        let items = alignment.votes.enumerated().map { place, step -> Markup in
            let before = place == 0 ? nil : alignment.votes[place - 1]
            let moves = step.moves.map { move in
                AlignmentWords.move(
                    PeopleWords.function(move.function), alignment.names[move.member] ?? "",
                    move.points)
            }
            return """
                <li><b>\(AlignmentWords.vote(step.vote))</b> \
                \(AlignmentWords.voteIndex(step, after: before)) \
                \(place == 0 ? "" : AlignmentWords.moved(moves))</li>
                """
        }
        return "<ul>\(items)</ul>"
    }

    /// The bars of the votes before the newest, to be unfolded.
    private static func earlier(_ alignment: Alignment) -> Markup {
        alignment.votes.dropLast().reversed().map { step -> Markup in
            let columns = alignment.bars(of: step.vote).map {
                AlignmentCharts.NamedPoints(
                    title: PeopleWords.function($0.function), note: $0.memberName, bar: $0.bar)
            }
            let title = AlignmentWords.barsOf(step.vote)
            let chart = AlignmentCharts.bars(
                columns, alignment.attributes, id: "vote-\(step.vote)", title: title,
                description: AlignmentWords.revealedDescription)
            return """
                <details class="disclose"><summary>\(title)</summary>\(chart)</details>
                """
        }.joined()
    }
}
