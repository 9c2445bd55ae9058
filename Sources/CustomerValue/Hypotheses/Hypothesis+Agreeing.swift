extension Hypothesis {
    /// The next agreed version: only a bar of exactly 100 can be agreed.
    package func agreeing(
        on bar: Bar, after previous: HypothesisVersion?, by member: ID<Member>, at instant: Instant,
        note: String
    ) throws(BarError) -> HypothesisVersion {
        HypothesisVersion(
            hypothesis: id, number: (previous?.number ?? 0) + 1, bar: try bar.agreed(),
            agreedBy: member, agreedAt: instant, note: note)
    }

    /// Function bars are private until they are revealed together: each function decides before
    /// it hears the others.
    package func shows(_ bar: FunctionBar, to member: ID<Member>) -> Bool {
        revealedAt != nil || bar.member == member
    }
}
