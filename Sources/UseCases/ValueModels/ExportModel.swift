import CustomerValue
import ValueModel

/// The model as the text of a model file, with everything as it was typed.
package struct ExportModel: Question {
    package static let audience = Audience.members

    let relationship: ID<Relationship>

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
    }

    package func answer(in work: Work) throws -> ModelText {
        let line = try work.records.relationshipLine(relationship).orNotFound()
        let model = try work.valueModel(of: relationship)
        return ModelText(
            name: line.organizationName, text: try work.modelText(of: model, line: line))
    }
}

/// A model file.
package struct ModelText: Sendable, Equatable {
    package let name: String
    package let text: String
}

extension Work {
    func modelText(of model: RelationshipModel, line: RelationshipLine) throws -> String {
        let purchases = try records.purchases(of: line.relationship.id).first
        let setting = try setting(
            of: line, model, purchases: purchases?.money,
            try records.attributes(of: line.relationship.id),
            try records.people(under: line.relationship.organization))
        return ModelFile.write(model.draft(in: setting))
    }
}
