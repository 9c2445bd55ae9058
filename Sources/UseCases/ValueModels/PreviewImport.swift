package import CustomerValue
package import ValueModel

/// What taking a model file in would do, row by row. Nothing is stored.
package struct PreviewImport: Question {
    package static let audience = Audience.contributors

    let relationship: ID<Relationship>
    let text: String

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        text = fields.modelText()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func answer(in work: Work) throws -> ImportPreview {
        let line = try work.records.relationshipLine(relationship).orNotFound()
        do {
            let planned = try work.planImport(of: text, into: relationship)
            return ImportPreview(line: line, text: text, rows: planned.rows, faults: [])
        } catch let refusal as ValueModel.Refusal {
            return ImportPreview(line: line, text: text, rows: [], faults: refusal.diagnostics)
        }
    }
}

/// A model file before it is taken in.
package struct ImportPreview: Sendable {
    package let line: RelationshipLine
    package let text: String
    package let rows: [ModelImport.Row]
    /// Why the file cannot be read; then there are no rows.
    package let faults: [Diagnostic]

    package var canBeTaken: Bool {
        rows.contains { [.create, .update].contains($0.deed) }
    }
}

extension Fields {
    /// The text of a model file.
    mutating func modelText() -> String {
        paragraphs("text", maximum: 200_000, required: true)
    }
}

extension Work {
    /// - Throws: `ValueModel.Refusal` when the text is no model file.
    func planImport(of text: String, into relationship: ID<Relationship>) throws -> ModelImport {
        let draft = try ModelFile.read(text)
        let organization = try self.relationship(relationship).organization
        let named = draft.inputs.compactMap { ID<Session>($0[.session]) }
        let sessions = try Set(named).filter {
            try records.session($0)?.relationship == relationship
        }
        let names = ImportNames(
            attributes: try records.attributes(of: relationship),
            people: try records.people(under: organization), sessions: sessions)
        return ModelImport(
            draft, into: try valueModel(of: relationship), names, newInput: { newID() },
            newDriver: { newID() })
    }
}
