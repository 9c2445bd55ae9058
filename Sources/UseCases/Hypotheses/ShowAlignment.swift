import CustomerValue

/// The internal hypothesis of a relationship: attributes, bars, alternative, drivers and DVP%.
package struct ShowAlignment: Question {
    package static let audience = Audience.members

    let relationship: ID<Relationship>
    let draft: Bar?
    let ownDraft: Bar?
    let edit: ID<ValueAttribute>?
    /// Two versions to compare, as `round.number`.
    let left: String
    let right: String

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        draft = fields.draft("draft")
        ownDraft = fields.draft("ownDraft")
        edit = fields.optionalID("edit", ValueAttribute.self)
        left = fields.optionalText("left", maximum: 20)
        right = fields.optionalText("right", maximum: 20)
    }

    package func answer(in work: Work) throws -> Alignment {
        let line = try work.records.relationshipLine(relationship).orNotFound()
        let hypotheses = try work.records.hypotheses(of: relationship)
        let names = try work.memberNames()
        let bars = try RoundBars(hypotheses.first, names: names, in: work)
        let model = try work.records.valueModel(of: relationship)
        let purchases = try work.records.purchases(of: relationship).first
        let versions = try versions(hypotheses, names, in: work)
        return Alignment(
            line: line, attributes: try work.records.attributes(of: relationship),
            hypothesis: hypotheses.first, rounds: hypotheses.map(\.round),
            answered: bars.answered, names: names, colleagues: try bars.colleagues(in: work),
            openBars: bars.named, votes: VoteStep.all(bars.open),
            earlierOwnBar: bars.own(before: work.actor),
            notes: try notes(names, in: work),
            catalogue: try work.records.catalogue().living, ownBar: bars.own(of: work.actor),
            versions: versions, standing: try work.standing(model, beside: purchases),
            drivers: model?.livingDrivers ?? [], draft: draft, ownDraft: ownDraft,
            edited: edit, compared: compared(versions),
            asking: try asking(hypotheses.first, in: work),
            marks: try work.records.marks(in: relationship))
    }

    private func asking(_ hypothesis: Hypothesis?, in work: Work) throws -> BarLetter? {
        guard let hypothesis, hypothesis.revealedAt == nil else { return nil }
        let texts = try BarAsking(relationship, in: work).texts
        return BarLetter(
            subject: texts.subject(isReminder: false),
            text: texts.text(isReminder: false, link: BarMailTexts.linkToCome),
            hasMailServer: work.surroundings.hasMailServer)
    }

    private func notes(
        _ names: [ID<Member>: String], in work: Work
    ) throws -> [ID<ValueAttribute>: [NamedNote]] {
        let notes = try work.records.notes(onAttributesOf: relationship).map {
            NamedNote(note: $0, memberName: names[$0.member] ?? "")
        }
        return Dictionary(grouping: notes, by: \.note.attribute)
    }

    private func versions(
        _ hypotheses: [Hypothesis], _ names: [ID<Member>: String], in work: Work
    ) throws -> [AgreedVersion] {
        let rounds = Dictionary(
            hypotheses.map { ($0.id, $0.round) }, uniquingKeysWith: { first, _ in first })
        return try work.records.versions(of: relationship).map { version in
            AgreedVersion(
                round: rounds[version.hypothesis] ?? 0, version: version,
                agreedByName: names[version.agreedBy] ?? "",
                agreedWithNames: version.agreedWith.compactMap { names[$0] }.sorted())
        }
    }

    /// The two asked for; nil when one is unknown or both are the same.
    private func compared(_ versions: [AgreedVersion]) -> VersionPair? {
        guard left != right, let first = versions.first(where: { $0.key == left }),
            let second = versions.first(where: { $0.key == right })
        else { return nil }
        return VersionPair(left: first, right: second)
    }
}

extension Work {
    /// Of everybody, whoever left included.
    func memberNames() throws -> [ID<Member>: String] {
        Dictionary(
            try records.members().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }
}
