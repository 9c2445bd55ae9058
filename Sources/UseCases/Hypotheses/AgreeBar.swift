import CustomerValue

/// Records the bar everybody can stand behind, with who and when; a later one is a new version.
package struct AgreeBar: Change {
    package static let audience = Audience.relationshipOwners

    let relationship: ID<Relationship>
    let points: [ID<ValueAttribute>: Int]
    /// Who agrees besides the one who records it.
    let members: Set<ID<Member>>
    let note: String

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        points = fields.points("points", of: ValueAttribute.self, in: 0...1_000)
        members = fields.identifiers("members", of: Member.self)
        note = fields.paragraphs("note", maximum: 1_000)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        guard let member = work.actor.memberID else { throw Refusal.forbidden }
        let hypothesis = try work.currentHypothesis(of: relationship)
        guard hypothesis.hasOpenBars else { throw Refusal.rule(.notRevealed) }
        let attributes = try work.livingAttributes(of: relationship)
        let bar = try work.checkedBar(points, attributes)
        let names = try agreeingNames(in: work)
        let previous = try work.records.versions(of: relationship)
            .first { $0.hypothesis == hypothesis.id }
        let version = try agreed(hypothesis, bar, after: previous, by: member, at: work.now)
        try work.records.append(version)
        try keepModel(of: version, in: work)
        let entry = Entry(
            Subject(.hypothesis, hypothesis.id), within: relationship,
            [
                FieldChange(
                    "version", from: previous.map { String($0.number) },
                    to: String(version.number)),
                FieldChange(
                    "bar", from: previous.map { attributes.journalText($0.bar) },
                    to: attributes.journalText(bar)),
                FieldChange(
                    "with", to: names.isEmpty ? nil : names.joined(separator: ", ")),
                FieldChange("note", to: note.isEmpty ? nil : note),
            ])
        return Outcome(hypothesis.id, version: version.number, entry)
    }

    /// The names of those who agree too; they must be of the workspace and still in it.
    private func agreeingNames(in work: Work) throws -> [String] {
        let present = try work.records.members().filter { $0.state != .disabled }
        let strangers = members.subtracting(present.map(\.id)).sorted()
        guard strangers.isEmpty else {
            throw Refusal.invalid([FieldError("members", .unknown)])
        }
        return present.filter { members.contains($0.id) }.map(\.name).sorted()
    }

    /// What was agreed can later be compared with what became of it.
    private func keepModel(of version: HypothesisVersion, in work: Work) throws {
        guard let model = try work.records.valueModel(of: relationship) else { return }
        let line = try work.records.relationshipLine(relationship).orNotFound()
        try work.records.keep(
            modelText: try work.modelText(of: model, line: line), of: version)
    }

    private func agreed(
        _ hypothesis: Hypothesis, _ bar: Bar, after previous: HypothesisVersion?,
        by member: ID<Member>, at now: Instant
    ) throws(Refusal) -> HypothesisVersion {
        do {
            return try hypothesis.agreeing(
                on: bar, after: previous, by: member, with: members, at: now, note: note)
        } catch {
            throw Refusal(error)
        }
    }
}
