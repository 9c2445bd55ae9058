/// How far somebody is in the vote that is on.
package enum BallotStanding: String, CaseIterable, Sendable {
    case notBegun, begun, finished
}

/// All ballots of one kind in a session. It gives out what the room filled together and what was
/// revealed; of anything else only whether it was begun or finished.
package struct BallotBox<Paper: Ballot>: Sendable, Equatable {
    /// A vote that is over, with the ballots that were finished by then.
    package struct Opened: Sendable, Equatable {
        package let vote: PrivateVote
        package let ballots: [Paper]
    }

    private let papers: [Paper]
    private let votes: [PrivateVote]
    /// The vote that is on, or the last one when it was revealed.
    package let vote: PrivateVote

    package init(
        session: ID<Session>, kind: BallotKind, papers: [Paper], votes: [PrivateVote]
    ) {
        self.papers = papers
        self.votes = votes.filter { $0.kind == kind }.sorted { $0.number > $1.number }
        vote = self.votes.first ?? PrivateVote(session: session, kind: kind)
    }

    package var isRevealed: Bool { vote.revealedAt != nil }

    package var together: Paper? { papers.first { $0.person == nil } }

    /// Votes that were revealed, the newest first.
    package var opened: [Opened] {
        votes.filter { $0.revealedAt != nil }.map { vote in
            Opened(vote: vote, ballots: finished(in: vote.number))
        }
    }

    /// What may be seen: what the room filled, and the newest vote that was revealed.
    package var seen: [Paper] {
        [together].compactMap(\.self) + (opened.first?.ballots ?? [])
    }

    /// Finished ballots of the vote that is on, for the one step that reveals them.
    package var toReveal: [Paper] { finished(in: vote.number) }

    package func standing(of person: ID<Person>) -> BallotStanding {
        guard let paper = own(of: person) else { return .notBegun }
        return paper.agreedAt == nil ? .begun : .finished
    }

    /// A person's own ballot in the vote that is on: for their own eyes.
    package func own(of person: ID<Person>) -> Paper? {
        papers.first { $0.person == person && $0.vote == vote.number }
    }

    /// What the session's screen shows while it is filled there: the room's, or a person's that
    /// is begun on this very screen.
    package func onScreen(of person: ID<Person>?) -> Paper? {
        guard let person else { return together }
        guard let paper = own(of: person) else { return nil }
        return isRevealed || !isClosed(to: person) ? paper : nil
    }

    /// Whether a person's ballot cannot be filled on the session's screen: it is finished, or comes
    /// from the person's own seat.
    package func isClosed(to person: ID<Person>) -> Bool {
        guard let paper = own(of: person) else { return false }
        return paper.isFromSeat || paper.agreedAt != nil
    }

    private func finished(in number: Int) -> [Paper] {
        papers.filter { $0.person != nil && $0.vote == number && $0.agreedAt != nil }
    }
}
