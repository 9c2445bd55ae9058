package import CustomerValue

/// Ticks on the review list of notes: somebody looked at a line and lets it stand.
package protocol ReviewRecords {
    /// By point.
    func reviewTicks(of session: ID<Session>) throws -> [ReviewTick]
    /// The first tick of a point stays.
    func insert(_ tick: ReviewTick) throws
    func removeTick(_ point: String, of session: ID<Session>) throws
}

/// Who let one point stand, and when. It counts for exactly what was seen: the digest is of kind,
/// line and words, so that another text is another point.
package struct ReviewTick: Sendable, Equatable {
    package let session: ID<Session>
    /// Digest of the point's identity.
    package let point: String
    package let tickedBy: ID<Member>
    package let tickedByName: String
    package let tickedAt: Instant

    package init(
        session: ID<Session>, point: String, tickedBy: ID<Member>, tickedByName: String = "",
        tickedAt: Instant
    ) {
        self.session = session
        self.point = point
        self.tickedBy = tickedBy
        self.tickedByName = tickedByName
        self.tickedAt = tickedAt
    }
}
