import CustomerValue

/// The internal hypothesis of a relationship: attributes, bars, alternative, drivers and DVP%.
package struct ShowAlignment: Question {
    package static let audience = Audience.members

    let relationship: ID<Relationship>
    let draft: Bar?
    let ownDraft: Bar?

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        draft = fields.draft("draft")
        ownDraft = fields.draft("ownDraft")
    }

    package func answer(in work: Work) throws -> Alignment {
        let line = try work.records.relationshipLine(relationship).orNotFound()
        let hypotheses = try work.records.hypotheses(of: relationship)
        let names = Dictionary(
            try work.records.members().map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first })
        let bars = try hypotheses.first.map {
            try work.records.functionBars(of: relationship, round: $0.round)
        }
        let model = try work.records.valueModel(of: relationship)
        let purchases = try work.records.purchases(of: relationship).first
        let standing = try work.standing(model, beside: purchases)
        return Alignment(
            line: line, attributes: try work.records.attributes(of: relationship),
            hypothesis: hypotheses.first, rounds: hypotheses.map(\.round),
            answered: answered(bars ?? [], names),
            bars: revealed(bars ?? [], hypotheses.first, names),
            ownBar: bars?.first { $0.member == work.actor.memberID },
            versions: try versions(hypotheses, names, in: work), standing: standing,
            drivers: model?.livingDrivers ?? [], draft: draft, ownDraft: ownDraft)
    }

    private func answered(
        _ bars: [FunctionBar], _ names: [ID<Member>: String]
    ) -> [AnsweredFunction] {
        bars.compactMap { bar in
            bar.submittedAt.map {
                AnsweredFunction(
                    member: bar.member, memberName: names[bar.member] ?? "",
                    function: bar.function, submittedAt: $0)
            }
        }
    }

    private func revealed(
        _ bars: [FunctionBar], _ hypothesis: Hypothesis?, _ names: [ID<Member>: String]
    ) -> [NamedBar] {
        guard hypothesis?.revealedAt != nil else { return [] }
        return bars.filter { $0.submittedAt != nil }.map {
            NamedBar(memberName: names[$0.member] ?? "", function: $0.function, bar: $0.bar)
        }
    }

    private func versions(
        _ hypotheses: [Hypothesis], _ names: [ID<Member>: String], in work: Work
    ) throws -> [AgreedVersion] {
        let rounds = Dictionary(
            hypotheses.map { ($0.id, $0.round) }, uniquingKeysWith: { first, _ in first })
        return try work.records.versions(of: relationship).map {
            AgreedVersion(
                round: rounds[$0.hypothesis] ?? 0, version: $0,
                agreedByName: names[$0.agreedBy] ?? "")
        }
    }
}
