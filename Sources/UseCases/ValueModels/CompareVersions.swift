package import CustomerValue
import ValueModel

/// The model as it stood when a version of the hypothesis was agreed, against the model now.
package struct CompareVersions: Question {
    package static let audience = Audience.members

    let relationship: ID<Relationship>
    let hypothesis: ID<Hypothesis>?
    let number: Int?

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        hypothesis = fields.optionalID("hypothesis", Hypothesis.self)
        number = fields.optionalInteger("number", in: 1...1_000_000)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func answer(in work: Work) throws -> ComparedVersions {
        let line = try work.records.relationshipLine(relationship).orNotFound()
        let version = try work.records.versions(of: relationship).first { version in
            (hypothesis ?? version.hypothesis) == version.hypothesis
                && (number ?? version.number) == version.number
        }
        if hypothesis != nil || number != nil { _ = try version.orNotFound() }
        let text = try version.flatMap { try work.records.modelText(of: $0) }
        let model = try work.valueModel(of: relationship)
        return ComparedVersions(
            line: line, version: version,
            before: text.flatMap { ModelReading(text: $0, currency: model.terms.currency) },
            now: ModelReading(
                text: try work.modelText(of: model, line: line), currency: model.terms.currency))
    }
}

/// An agreed model beside today's.
package struct ComparedVersions: Sendable {
    package let line: RelationshipLine
    /// Nil when nothing was agreed yet.
    package let version: HypothesisVersion?
    /// Nil when there was no model at that time.
    package let before: ModelReading?
    package let now: ModelReading?

    /// Drivers of either side by name, the order of today first.
    package var drivers: [ComparedPart<Money>] {
        ComparedPart.pairs(before?.drivers ?? [], now?.drivers ?? [])
    }

    /// Inputs of either side by name, as they were written.
    package var inputs: [ComparedPart<String>] {
        ComparedPart.pairs(before?.inputs ?? [], now?.inputs ?? [])
    }
}
