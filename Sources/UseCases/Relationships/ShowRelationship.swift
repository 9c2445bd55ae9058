package import CustomerValue

/// One relationship on one page: what it is worth, where its journey stands, who is in it.
package struct ShowRelationship: Question {
    package static let audience = Audience.members

    let id: ID<Relationship>

    package init(_ fields: inout Fields) {
        id = fields.path("relationship", Relationship.self)
    }

    package func answer(in work: Work) throws -> RelationshipOverview {
        let line = try work.records.relationshipLine(id).orNotFound()
        let organization = line.relationship.organization
        let hypothesis = try work.records.hypotheses(of: id).first
        let facts = try work.records.journeyFacts(
            of: [id], timeZoneName: work.actor.workspace.timeZoneName)[id].orNotFound()
        let purchases = try work.records.purchases(of: id)
        let opened = hypothesis?.openedAt ?? Instant(milliseconds: 0)
        return RelationshipOverview(
            line: line, purchases: purchases,
            standing: try work.standing(of: id, beside: purchases.first), facts: facts,
            stage: facts.stage(on: work.today), hypothesis: hypothesis,
            answeredCount: try answeredCount(hypothesis, in: work),
            attributes: try work.records.attributes(of: id),
            agreed: try work.records.newestVersion(of: id),
            customerBar: try work.records.newestCustomerBar(in: id),
            calibration: try work.calibratedRounds(of: id, limit: 1).first,
            economics: try? EconomicsSummary(work.records.statements(in: id)),
            promises: try work.promiseBoard(.within(id)).rows,
            peopleHeard: try work.records.peopleHeard(in: id, since: opened),
            organizations: try work.records.organizations(under: organization),
            people: try work.records.people(under: organization),
            accountManagers: try work.activeMembers(), today: work.today)
    }

    private func answeredCount(_ hypothesis: Hypothesis?, in work: Work) throws -> Int {
        guard let hypothesis else { return 0 }
        return try work.records.submittedBarCount(of: id, round: hypothesis.round)
    }
}

/// Everything the relationship page shows.
package struct RelationshipOverview: Sendable {
    package let line: RelationshipLine
    /// Newest year first.
    package let purchases: [Purchases]
    package let standing: ValueStanding
    package let facts: JourneyFacts
    package let stage: JourneyStage
    /// The newest round.
    package let hypothesis: Hypothesis?
    /// How many functions submitted their bar in it.
    package let answeredCount: Int
    package let attributes: [ValueAttribute]
    /// The newest agreed bar of any round.
    package let agreed: HypothesisVersion?
    /// What the customer agreed on last.
    package let customerBar: CustomerBar?
    /// Which function knew the customer best; of the newest round that can tell.
    package let calibration: CalibratedRound?
    /// What was said about money; nil when it could not be added up.
    package let economics: EconomicsSummary?
    /// By due date.
    package let promises: [PromiseRow]
    /// In the current round.
    package let peopleHeard: Set<ID<Person>>
    package let organizations: [Organization]
    package let people: [Person]
    package let accountManagers: [Member]
    package let today: Day
}

extension RelationshipOverview {
    /// Functions of the customer's people that a session of this round has heard.
    package var functionsHeard: [BusinessFunction] {
        let heard = Set(people.filter { peopleHeard.contains($0.id) }.map(\.function))
        return BusinessFunction.allCases.filter(heard.contains)
    }

    /// Functions of known people that nobody has heard yet.
    package var functionsNotHeard: [BusinessFunction] {
        let known = Set(people.map(\.function))
        let heard = Set(functionsHeard)
        return BusinessFunction.allCases.filter { known.contains($0) && !heard.contains($0) }
    }

    /// How far the agreed bar and the customer's are the same.
    package var agreement: Agreement? {
        guard let agreed, let customerBar else { return nil }
        return Agreement(ours: agreed.bar, theirs: customerBar.bar)
    }
}
