package import CustomerValue
package import ValueModel

/// The library beside a relationship's model: all templates, or one with the names its inputs
/// would get.
package struct ShowLibrary: Question {
    package static let audience = Audience.contributors

    let relationship: ID<Relationship>
    let template: String

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        template = fields.optionalText("template", maximum: 64)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func answer(in work: Work) throws -> LibraryView {
        let line = try work.records.relationshipLine(relationship).orNotFound()
        let model = try work.valueModel(of: relationship)
        let chosen = template.isEmpty ? nil : try Template.named(template).orNotFound()
        return LibraryView(
            line: line, currency: model.terms.currency,
            attributes: try work.livingAttributes(of: relationship),
            chosen: chosen.map { ChosenTemplate($0, beside: model) })
    }
}

/// What the library page shows.
package struct LibraryView: Sendable {
    package let line: RelationshipLine
    package let currency: Currency
    /// What a new driver can belong to.
    package let attributes: [ValueAttribute]
    /// Nil when the whole library is shown.
    package let chosen: ChosenTemplate?
}

/// A template as it would stand in a model.
package struct ChosenTemplate: Sendable {
    package let template: Template
    /// In the order of the template's, under names that are free, with units of the model.
    package let inputs: [InputDraft]
    /// With the names of `inputs`.
    package let drivers: [DriverDraft]

    init(_ template: Template, beside model: RelationshipModel, wished: [String: String] = [:]) {
        var draft = model.draft(in: ModelSetting(name: "model"))
        let (inputs, drivers) = (draft.inputs.count, draft.drivers.count)
        template.instantiate(into: &draft, wished: wished)
        self.template = template
        self.inputs = Array(draft.inputs.dropFirst(inputs))
        self.drivers = Array(draft.drivers.dropFirst(drivers))
    }
}
