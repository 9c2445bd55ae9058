/// The two things people of the customer fill, each alone, before they look at them together.
package enum BallotKind: String, CaseIterable, Sendable {
    /// 100 points over the attributes.
    case bar
    /// The pot over the opportunities.
    case budget
}

/// One private vote of a session. What a person gives stays theirs until all are revealed together;
/// another vote keeps the earlier ones.
package struct PrivateVote: Hashable, Sendable {
    package let session: ID<Session>
    package let kind: BallotKind
    /// From 1; 0 stands for what the room fills together, in sight of everybody.
    package let number: Int
    package var revealedAt: Instant?
    /// 0 as long as nothing was done about it.
    package var version: Int

    package static let first = 1
    package static let together = 0

    package init(
        session: ID<Session>, kind: BallotKind, number: Int = first, revealedAt: Instant? = nil,
        version: Int = 0
    ) {
        self.session = session
        self.kind = kind
        self.number = number
        self.revealedAt = revealedAt
        self.version = version
    }

    /// The vote after this one; nil before it is revealed.
    package func next() -> PrivateVote? {
        guard revealedAt != nil else { return nil }
        return PrivateVote(session: session, kind: kind, number: number + 1, version: 1)
    }
}

/// What one person, or the room together, gave in one vote.
package protocol Ballot: Versioned, Hashable, Sendable {
    var session: ID<Session> { get }
    /// Nil for the room.
    var person: ID<Person>? { get }
    var vote: Int { get }
    /// Whether the person gave it from their own seat, rather than on the session's screen.
    var isFromSeat: Bool { get set }
    /// When it was finished.
    var agreedAt: Instant? { get set }
}

extension CustomerBar: Ballot {}
extension BudgetBallot: Ballot {}
