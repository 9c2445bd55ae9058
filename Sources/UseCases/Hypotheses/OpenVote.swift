import CustomerValue

/// Asks for the bars once more after the reveal. Every vote keeps its bars, so that it shows
/// whether talking brought the functions together.
package struct OpenVote: Change {
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
        try work.requireCurrent(stored.version, seen: version)
        guard let next = stored.openingVote() else { throw Refusal.rule(.notRevealed) }
        let hypothesis = try work.revised(stored, seen: version) {
            $0.vote = next.vote
            $0.revealedAt = next.revealedAt
        }
        try work.records.update(hypothesis)
        return Outcome(
            hypothesis.id, version: hypothesis.version,
            Entry(
                Subject(.hypothesis, hypothesis.id), within: relationship,
                [
                    FieldChange(
                        "vote", from: String(stored.vote), to: String(hypothesis.vote))
                ]))
    }
}
