import CustomerValue

/// A member fills the bar of their function, alone: nobody sees the points before all bars are
/// revealed together. A draft may hold any total, a submitted bar holds 100.
package struct FillBar: Change {
    package static let audience = Audience.contributors

    let relationship: ID<Relationship>
    let points: [ID<ValueAttribute>: Int]
    let isSubmitted: Bool

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        points = fields.points("points", of: ValueAttribute.self, in: 0...1_000)
        isSubmitted = fields.flag("submit")
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        guard let member = work.actor.memberID, let function = work.actor.function else {
            throw Refusal.forbidden
        }
        let hypothesis = try work.currentHypothesis(of: relationship)
        guard hypothesis.revealedAt == nil else { throw Refusal.rule(.alreadyRevealed) }
        var bar = try work.checkedBar(points, work.livingAttributes(of: relationship))
        if isSubmitted {
            do { bar = try bar.agreed() } catch { throw Refusal(error) }
        }
        let before = try work.bars(of: hypothesis).first { $0.member == member }
        let saved = FunctionBar(
            relationship: relationship, round: hypothesis.round, vote: hypothesis.vote,
            function: function, member: member, bar: bar,
            submittedAt: isSubmitted ? work.now : nil,
            version: (before?.version ?? 0) + 1)
        try work.records.save(saved)
        // The journal is read by everybody, so the points enter it with the reveal, not before.
        let entry = Entry(
            Subject(.hypothesis, hypothesis.id), within: relationship,
            [FieldChange("bar", to: isSubmitted ? "submitted" : "draft")])
        return Outcome(hypothesis.id, version: hypothesis.version, entry)
    }
}
