package import CustomerValue
import ValueModel

/// The models of two agreed versions side by side, or one of them beside the model now.
package struct CompareVersions: Question {
    package static let audience = Audience.members

    let relationship: ID<Relationship>
    /// A version's name; the newest when it is left out.
    let before: String
    /// A version's name; the model now when it is left out.
    let after: String

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        before = fields.optionalText("before", maximum: 60)
        after = fields.optionalText("after", maximum: 60)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func answer(in work: Work) throws -> ComparedVersions {
        let line = try work.records.relationshipLine(relationship).orNotFound()
        let versions = try work.records.versions(of: relationship)
        let model = try work.valueModel(of: relationship)
        let first = before.isEmpty ? versions.first : try versions.named(before).orNotFound()
        let second = after.isEmpty ? nil : try versions.named(after).orNotFound()
        let currency = model.terms.currency
        let agreed = try first.flatMap { try work.records.modelText(of: $0) }
        let later = try second.map { try work.records.modelText(of: $0) }
        let text = try later ?? work.modelText(of: model, line: line)
        return ComparedVersions(
            line: line, versions: versions,
            before: ComparedModel(
                version: first,
                reading: agreed.flatMap { ModelReading(text: $0, currency: currency) }),
            after: ComparedModel(
                version: second,
                reading: text.flatMap { ModelReading(text: $0, currency: currency) }))
    }
}

extension HypothesisVersion {
    /// Names it among all versions of a relationship: the hypothesis and the number.
    package var name: String { "\(hypothesis):\(number)" }
}

extension [HypothesisVersion] {
    fileprivate func named(_ name: String) -> HypothesisVersion? {
        first { $0.name == name }
    }
}

/// One side of a comparison.
package struct ComparedModel: Sendable {
    /// Nil for the model now, and when nothing was agreed yet.
    package let version: HypothesisVersion?
    /// Nil when there was no model at that time.
    package let reading: ModelReading?
}

/// Two models side by side.
package struct ComparedVersions: Sendable {
    package let line: RelationshipLine
    /// All there are to choose from, newest first.
    package let versions: [HypothesisVersion]
    package let before: ComparedModel
    package let after: ComparedModel

    /// Drivers of either side by name, the order of the later first.
    package var drivers: [ComparedPart<Money>] {
        ComparedPart.pairs(before.reading?.drivers ?? [], after.reading?.drivers ?? [])
    }

    /// Inputs of either side by name, as they were written.
    package var inputs: [ComparedPart<String>] {
        ComparedPart.pairs(before.reading?.inputs ?? [], after.reading?.inputs ?? [])
    }
}
