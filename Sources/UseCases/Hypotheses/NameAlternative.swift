import CustomerValue

/// Says what the other side would do without this supplier: everything is measured against it.
package struct NameAlternative: Change {
    package static let audience = Audience.contributors

    let relationship: ID<Relationship>
    let alternative: NextBestAlternative
    let version: Int

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        alternative = NextBestAlternative(
            kind: fields.choice("kind", AlternativeKind.self, standing: .rival),
            name: fields.text("name", maximum: Fields.nameMaximum),
            reason: fields.paragraphs("reason", maximum: 1_000))
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.currentHypothesis(of: relationship)
        let before = stored.alternative
        let hypothesis = try work.revised(stored, seen: version) { $0.alternative = alternative }
        try work.records.update(hypothesis)
        let entry = Entry(
            Subject(.hypothesis, hypothesis.id), within: relationship,
            [
                FieldChange("kind", from: before?.kind.rawValue, to: alternative.kind.rawValue),
                FieldChange("name", from: before?.name, to: alternative.name),
                FieldChange("reason", from: before?.reason, to: alternative.reason),
            ])
        return Outcome(hypothesis.id, version: hypothesis.version, entry)
    }
}
