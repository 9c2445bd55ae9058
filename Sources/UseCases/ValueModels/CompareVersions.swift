package import CustomerValue
import ValueModel

/// The model as it stood when two versions of the hypothesis were agreed, side by side; the later
/// one may be the model of now.
package struct CompareVersions: Question {
    package static let audience = Audience.members

    let relationship: ID<Relationship>
    /// A `HypothesisVersion.key` each; empty for the newest agreed version and for now.
    let before: String
    let after: String

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        before = fields.optionalText("before", maximum: 64)
        after = fields.optionalText("after", maximum: 64)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func answer(in work: Work) throws -> ComparedVersions {
        let line = try work.records.relationshipLine(relationship).orNotFound()
        let versions = try work.records.versions(of: relationship)
        let earlier =
            before.isEmpty ? versions.first : try versions.version(before).orNotFound()
        let later = after.isEmpty ? nil : try versions.version(after).orNotFound()
        let model = try work.valueModel(of: relationship)
        func reading(of version: HypothesisVersion?) throws -> ModelReading? {
            let text =
                try version.map { try work.records.modelText(of: $0) }
                ?? work.modelText(of: model, line: line)
            return text.flatMap { ModelReading(text: $0, currency: model.terms.currency) }
        }
        return ComparedVersions(
            line: line, versions: versions, earlier: earlier, later: later,
            before: try earlier.flatMap(reading), after: try reading(of: later))
    }
}

/// Two models side by side.
package struct ComparedVersions: Sendable {
    package let line: RelationshipLine
    /// All that can be compared, newest first.
    package let versions: [HypothesisVersion]
    /// Nil when nothing was agreed yet.
    package let earlier: HypothesisVersion?
    /// Nil for the model of now.
    package let later: HypothesisVersion?
    /// Nil when there was no model at that time.
    package let before: ModelReading?
    package let after: ModelReading?

    /// Drivers of either side by name, the order of the later first.
    package var drivers: [ComparedPart<Money>] {
        ComparedPart.pairs(before?.drivers ?? [], after?.drivers ?? [])
    }

    /// Inputs of either side by name, as they were written.
    package var inputs: [ComparedPart<String>] {
        ComparedPart.pairs(before?.inputs ?? [], after?.inputs ?? [])
    }
}

extension HypothesisVersion {
    /// Names the version among all of its relationship, in an address.
    package var key: String { "\(hypothesis).\(number)" }
}

extension [HypothesisVersion] {
    fileprivate func version(_ key: String) -> HypothesisVersion? { first { $0.key == key } }
}
