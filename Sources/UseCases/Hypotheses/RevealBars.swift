import CustomerValue

/// Shows all submitted bars together. From then on they stay as they are; drafts stay private.
package struct RevealBars: Change {
    package static let audience = Audience.relationshipOwners

    let relationship: ID<Relationship>
    let version: Int

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.currentHypothesis(of: relationship)
        let hypothesis = try work.revised(stored, seen: version) { $0.revealedAt = work.now }
        guard stored.revealedAt == nil else { throw Refusal.rule(.alreadyRevealed) }
        let bars = try work.bars(of: stored).filter { $0.submittedAt != nil }
        guard !bars.isEmpty else { throw Refusal.rule(.nothingToReveal) }
        try work.records.update(hypothesis)
        let attributes = try work.records.attributes(of: relationship)
        let names = try work.memberNames()
        let changes = bars.map { bar in
            FieldChange(names[bar.member] ?? "bar", to: attributes.journalText(bar.bar))
        }
        return Outcome(
            hypothesis.id, version: hypothesis.version,
            Entry(Subject(.hypothesis, hypothesis.id), within: relationship, changes))
    }
}
