/// One agreed state of a hypothesis. Its DVP% is recomputed from drivers, never stored.
package struct HypothesisVersion: Hashable, Sendable {
    package var hypothesis: ID<Hypothesis>
    /// From 1.
    package var number: Int
    package var bar: Bar
    /// Who recorded it, and so agreed.
    package var agreedBy: ID<Member>
    /// Who else agreed.
    package var agreedWith: Set<ID<Member>>
    package var agreedAt: Instant
    package var note: String

    package init(
        hypothesis: ID<Hypothesis>, number: Int, bar: Bar, agreedBy: ID<Member>,
        agreedWith: Set<ID<Member>> = [], agreedAt: Instant, note: String
    ) {
        self.hypothesis = hypothesis
        self.number = number
        self.bar = bar
        self.agreedBy = agreedBy
        self.agreedWith = agreedWith
        self.agreedAt = agreedAt
        self.note = note
    }
}
