import CustomerValue
import UseCases

/// What the alignment page says about who is asked, votes, remarks, merging and versions.
extension AlignmentWords {
    static let colleagues = "Who is asked"
    static let colleague = "Colleague"
    static let function = "Function"
    static let answer = "Answer"
    static let ask = "Ask"
    static let inviteWhy =
        "A personal link lets one colleague in and leads to their bar. It is shown once, to copy. "
        + "Somebody with rights of their own over relationships signs in as usual; then it is "
        + "only noted that they were asked."
    static let makeLink = "Make a personal link"
    static let noteAsked = "Note as asked"
    static let notAsked = "Not asked"
    static let notAnswered = "Not yet"
    static let thankYou =
        "Submitted. You may still change it until all bars are revealed together."
    static let toAlignment = "The whole alignment"
    static let nameHint = "At most 300 characters."

    static let votes = "Votes"
    static let openVote = "Open another vote"
    static let openVoteWhy =
        "After talking, everybody may fill their bar once more. The bars of this vote are kept."

    static let discussion = "What was said"
    static let nothingSaid = "Nothing was noted yet. Write down why the bars differ."
    static let remark = "Remark"
    static let addRemark = "Add a remark"

    static let mergeTitle = "Merge two that mean the same"
    static let mergeWhy =
        "The points of the first read as points of the second, in every bar, the agreed and the "
        + "customer’s included. What people typed is kept, and separating the two brings it back."
    static let mergeThis = "This one"
    static let mergeInto = "Means the same as"
    static let merge = "Merge"
    static let mergedTitle = "Merged"
    static let separate = "Separate again"

    static let agreeWith = "Who agrees with you"
    static let compare = "Compare"
    static let with = "With"
    static let compareIt = "Compare these two"

    static func ownBarLede(_ organization: String) -> String {
        "What helps \(organization) most? Share 100 points. Nobody sees yours before all are "
            + "revealed together."
    }

    static func answeredCount(_ answered: Int, of invited: Int) -> String {
        switch (answered, invited) {
        case (0, 0): "Nobody was asked yet."
        case (_, 0): "\(answered) answered."
        default: "\(answered) answered, \(invited) asked."
        }
    }

    static func askedOn(_ day: String) -> String { "asked \(day)" }

    static func vote(_ number: Int) -> String { "Vote \(number):" }
    static func shown(_ vote: Int, of newest: Int) -> String {
        vote == newest
            ? "Vote \(vote); the earlier ones stand below."
            : "Vote \(vote). Vote \(newest) is on, and private until it is revealed."
    }

    static func barsOf(_ vote: Int) -> String { "The bars of vote \(vote)" }

    static func voteIndex(_ step: VoteStep, after before: VoteStep?) -> String {
        let bars = step.bars == 1 ? "1 bar" : "\(step.bars) bars"
        guard let index = step.index else { return "\(bars), too few to compare." }
        guard let earlier = before?.index else {
            return "\(bars) agree \(tenths(index)) of 100."
        }
        let (was, now) = (earlier.rounded(places: 1), index.rounded(places: 1))
        let change = now > was ? "up from" : now < was ? "down from" : "as before:"
        return "\(bars) agree \(tenths(index)) of 100, \(change) \(tenths(earlier))."
    }

    static func move(_ function: String, _ member: String, _ points: Ratio) -> String {
        "\(function), \(member) (\(tenths(points)) points)"
    }

    static func moved(_ moves: [String]) -> String {
        moves.isEmpty ? "Nobody moved." : "Moved: \(moves.joined(separator: "; "))."
    }

    static func named(_ function: String, _ member: String) -> String {
        "\(member), \(function.lowercased())"
    }

    static func readsAs(_ merged: String, _ target: String) -> String {
        "\(merged) reads as \(target)."
    }

    static func agreedNames(_ agreed: AgreedVersion) -> String {
        ([agreed.agreedByName] + agreed.agreedWithNames).joined(separator: ", ")
    }

    static func compared(_ pair: VersionPair, _ agreement: Agreement) -> String {
        "\(versionName(pair.left)) and \(versionName(pair.right)) agree "
            + "\(tenths(agreement.index)) of 100. They differ most on"
    }
}
