/// One agreed state of a hypothesis. Its DVP% is recomputed from drivers, never stored.
package struct HypothesisVersion: Hashable, Sendable {
    package var hypothesis: ID<Hypothesis>
    /// From 1.
    package var number: Int
    package var bar: Bar
    package var agreedBy: ID<Member>
    package var agreedAt: Instant
    package var note: String

    package init(
        hypothesis: ID<Hypothesis>, number: Int, bar: Bar, agreedBy: ID<Member>, agreedAt: Instant,
        note: String
    ) {
        self.hypothesis = hypothesis
        self.number = number
        self.bar = bar
        self.agreedBy = agreedBy
        self.agreedAt = agreedAt
        self.note = note
    }
}
