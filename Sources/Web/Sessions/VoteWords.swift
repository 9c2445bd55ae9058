import CustomerValue

/// Words of private votes: each alone first, then all together.
enum VoteWords {
    static let alone = "Each alone first"
    static let aloneWhy =
        "On their own phone, or here by name. Nobody sees what others gave until it is shown "
        + "together."
    static let reveal = "Show all answers together"
    static let again = "Ask once more"
    static let againWhy = "A new vote begins empty; the answers above are kept."
    static let rank = "Rank"
    static let everyVoice = "Every voice"
    static let mean = "Mean, lowest to highest"
    static let earlier = "Earlier votes"
    static let untilShown = "Only you see this until the answers are shown together."
    static let shown = "The answers are shown: nobody can change theirs now."
    static let waiting = "Yours is in. It is shown with the answers of the others."

    static func range(_ lowest: String, _ highest: String) -> String {
        lowest == highest ? lowest : "\(lowest) to \(highest)"
    }

    static func voices(_ count: Int, of ballots: Int) -> String {
        "\(count) of \(ballots) voices"
    }

    static func caption(_ vote: PrivateVote, count: Int) -> String {
        let answers =
            (count == 1 ? "1 answer" : "\(count) answers")
            + ": each a dot, their mean the mark below."
        return vote.number == PrivateVote.first ? answers : "Vote \(vote.number): \(answers)"
    }

    static func standing(_ standing: BallotStanding) -> String {
        switch standing {
        case .notBegun: "not begun"
        case .begun: "at it"
        case .finished: "finished"
        }
    }

    static func closed(_ name: String) -> String {
        "The answer of \(name) is their own and stays hidden until all are shown together."
    }

    static func finish(_ name: String) -> String { "Finished: close the answer of \(name)" }
}
