import CustomerValue

extension Records {
    func barBox(of session: ID<Session>) throws -> BallotBox<CustomerBar> {
        BallotBox(
            session: session, kind: .bar, papers: try customerBars(of: session),
            votes: try privateVotes(of: session))
    }

    func budgetBox(of session: ID<Session>) throws -> BallotBox<BudgetBallot> {
        BallotBox(
            session: session, kind: .budget, papers: try budgetBallots(of: session),
            votes: try privateVotes(of: session))
    }
}

extension BallotBox {
    /// What is being filled on the session's screen, as it stands; a person's ballot that is not to
    /// be filled there is refused.
    func forScreen(of person: ID<Person>?) throws(Refusal) -> Paper? {
        guard let person else { return together }
        guard !isRevealed else { throw .rule(.ballotsRevealed) }
        guard !isClosed(to: person) else { throw .rule(.ballotClosed) }
        return own(of: person)
    }

    /// What a guest fills at their own seat, as it stands.
    func forSeat(of person: ID<Person>) throws(Refusal) -> Paper? {
        guard !isRevealed else { throw .rule(.ballotsRevealed) }
        return own(of: person)
    }
}

extension FieldChange {
    /// Everybody reads the journal, so a person's words enter it with the reveal, not before.
    static func ballot(
        _ name: String, of person: ID<Person>?, from before: String?, to after: String?,
        isFinished: Bool = false
    ) -> FieldChange {
        guard person != nil else { return FieldChange(name, from: before, to: after) }
        return FieldChange(
            "private" + name.prefix(1).uppercased() + name.dropFirst(),
            to: isFinished ? "finished" : "draft")
    }
}
