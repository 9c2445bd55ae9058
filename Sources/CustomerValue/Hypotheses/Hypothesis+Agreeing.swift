extension Hypothesis {
    /// The next agreed version: only a bar of exactly 100 can be agreed.
    ///
    /// - Parameter others: Who agreed besides the member who records it.
    package func agreeing(
        on bar: Bar, after previous: HypothesisVersion?, by member: ID<Member>,
        with others: Set<ID<Member>> = [], at instant: Instant, note: String
    ) throws(BarError) -> HypothesisVersion {
        HypothesisVersion(
            hypothesis: id, number: (previous?.number ?? 0) + 1, bar: try bar.agreed(),
            agreedBy: member, agreedWith: others.subtracting([member]), agreedAt: instant,
            note: note)
    }

    /// The next private vote over the same attributes; the bars of this one stay open to all.
    /// Nil before the reveal: one vote at a time.
    package func openingVote() -> Hypothesis? {
        guard revealedAt != nil else { return nil }
        var next = self
        next.vote += 1
        next.revealedAt = nil
        return next
    }

    /// Whether the bars of some vote were revealed: only then can one be agreed.
    package var hasOpenBars: Bool { revealedAt != nil || vote > 1 }

    /// Whether a bar's vote was revealed.
    package func isOpen(_ bar: FunctionBar) -> Bool {
        bar.vote < vote || (bar.vote == vote && revealedAt != nil)
    }

    /// Function bars are private until they are revealed together: each function decides before
    /// it hears the others.
    package func shows(_ bar: FunctionBar, to member: ID<Member>) -> Bool {
        isOpen(bar) || bar.member == member
    }
}
