/// What the customer would turn to.
package enum AlternativeKind: String, CaseIterable, Sendable {
    case rival, doItThemselves, doNothing
}

/// What the customer would do without this supplier.
package struct NextBestAlternative: Hashable, Sendable {
    package var kind: AlternativeKind
    package var name: String
    package var reason: String

    package init(kind: AlternativeKind, name: String, reason: String) {
        self.kind = kind
        self.name = name
        self.reason = reason
    }
}

/// The supplier's own view of one relationship in one round.
package struct Hypothesis: Hashable, Sendable {
    package let id: ID<Hypothesis>
    package var relationship: ID<Relationship>
    /// The calendar year it was opened in.
    package var round: Int
    package var alternative: NextBestAlternative?
    /// Which private vote is on, from 1; the bars of the earlier ones are open to all.
    package var vote: Int
    /// When the private bars of this vote were shown together.
    package var revealedAt: Instant?
    package var openedAt: Instant
    package var version: Int

    package init(
        id: ID<Hypothesis>, relationship: ID<Relationship>, round: Int,
        alternative: NextBestAlternative? = nil, vote: Int = 1, revealedAt: Instant? = nil,
        openedAt: Instant, version: Int = 1
    ) {
        self.id = id
        self.relationship = relationship
        self.round = round
        self.alternative = alternative
        self.vote = vote
        self.revealedAt = revealedAt
        self.openedAt = openedAt
        self.version = version
    }
}
