import CustomerValue

/// Shows what persons gave privately, all together, in the room and on every phone. From then on it
/// stays as it is; drafts stay private.
package struct RevealBallots: Change {
    package static let audience = Audience.sessionCrew

    let vote: VoteFields

    package init(_ fields: inout Fields) {
        vote = VoteFields(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let session = try work.livingSession(vote.session)
        let stored = try vote.current(in: work)
        guard stored.revealedAt == nil else { throw Refusal.rule(.ballotsRevealed) }
        let changes = try vote.kind == .bar ? bars(of: session, work) : budgets(of: session, work)
        guard !changes.isEmpty else { throw Refusal.rule(.noBallots) }
        let revealed = try work.revised(stored, seen: vote.version) { $0.revealedAt = work.now }
        try work.records.save(revealed)
        return Outcome(
            session.id, version: revealed.version,
            Entry(Subject(.session, session.id), within: session.relationship, changes))
    }

    private func bars(of session: Session, _ work: Work) throws -> [FieldChange] {
        let attributes = try work.records.attributes(of: session.relationship)
        let names = try names(in: session, work)
        return try work.records.barBox(of: session.id).toReveal.map { bar in
            FieldChange(name(of: bar, names), to: attributes.journalText(bar.bar))
        }
    }

    private func budgets(of session: Session, _ work: Work) throws -> [FieldChange] {
        let names = try names(in: session, work)
        return try work.records.budgetBox(of: session.id).toReveal.map { ballot in
            FieldChange(name(of: ballot, names), to: ballot.journalText)
        }
    }

    private func names(in session: Session, _ work: Work) throws -> [ID<Person>: String] {
        let organization = try work.relationship(session.relationship).organization
        let people = try work.records.people(under: organization)
        return Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
    }

    private func name(of ballot: some Ballot, _ names: [ID<Person>: String]) -> String {
        ballot.person.flatMap { names[$0] } ?? "person"
    }
}

/// Opens another private vote. The one before keeps its ballots, so that it shows whether talking
/// brought people together; the new one begins empty.
package struct OpenBallots: Change {
    package static let audience = Audience.sessionCrew

    let vote: VoteFields

    package init(_ fields: inout Fields) {
        vote = VoteFields(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let session = try work.livingSession(vote.session)
        let stored = try vote.current(in: work)
        try work.requireCurrent(stored.version, seen: vote.version)
        guard let next = stored.next() else { throw Refusal.rule(.ballotsNotRevealed) }
        try work.records.save(next)
        let change = FieldChange(
            vote.kind.rawValue + "Vote", from: String(stored.number), to: String(next.number))
        return Outcome(
            session.id, version: next.version,
            Entry(Subject(.session, session.id), within: session.relationship, [change]))
    }
}

/// Which vote of a session, at the version the writer saw.
struct VoteFields: Sendable {
    let session: ID<Session>
    let kind: BallotKind
    let version: Int

    init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        kind = fields.choice("kind", BallotKind.self, standing: .budget)
        version = fields.version()
    }

    func current(in work: Work) throws -> PrivateVote {
        switch kind {
        case .bar: try work.records.barBox(of: session).vote
        case .budget: try work.records.budgetBox(of: session).vote
        }
    }
}
