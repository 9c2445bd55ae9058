/// The bar one supplier function filled privately, before the reveal.
package struct FunctionBar: Hashable, Sendable {
    package var relationship: ID<Relationship>
    /// The calendar year the round was opened in.
    package var round: Int
    /// The private vote of the round, from 1; each keeps its own bars.
    package var vote: Int
    package var function: BusinessFunction
    package var member: ID<Member>
    package var bar: Bar
    package var submittedAt: Instant?
    package var version: Int

    package init(
        relationship: ID<Relationship>, round: Int, vote: Int = 1, function: BusinessFunction,
        member: ID<Member>, bar: Bar, submittedAt: Instant? = nil, version: Int = 1
    ) {
        self.relationship = relationship
        self.round = round
        self.vote = vote
        self.function = function
        self.member = member
        self.bar = bar
        self.submittedAt = submittedAt
        self.version = version
    }
}
