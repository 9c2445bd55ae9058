import CustomerValue
import ValueModel

/// Puts a template of the library into the model in one change: its inputs, with what is known of
/// them, and the drivers that follow. What nobody can say yet is withheld, so that the model says
/// what it waits for.
package struct AddFromTemplate: Change {
    package static let audience = Audience.contributors

    let relationship: ID<Relationship>
    let template: String
    let attribute: ID<ValueAttribute>?
    /// Other names for inputs, by the template's own.
    let names: [String: String]
    /// As typed, by the template's names; see `WrittenFigure.init(typed:)`.
    let figures: [String: String]
    /// Of all figures that are given.
    let evidence: EvidenceGrade
    let source: String

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        template = fields.choice("template", among: Template.library.map(\.id))
        attribute = fields.optionalID("attribute", ValueAttribute.self)
        names = fields.textsByName("names", maximum: 64)
        figures = fields.textsByName("figures", maximum: 120)
        evidence = fields.evidenceOfGiven()
        source = fields.optionalText("source", maximum: 300)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        try work.checkLiving(attribute, in: relationship)
        let model = try work.valueModel(of: relationship)
        let template = try Template.named(template).orNotFound()
        try requireKnown(template)
        try requireFree(in: model, template)
        let chosen = ChosenTemplate(template, beside: model, wished: names)
        let begun = try work.begin(model)
        var entries = try zip(template.inputs, chosen.inputs).map { asked, draft in
            let input = input(asked.name, draft, in: work)
            try work.records.insert(input)
            return Entry(Subject(.input, input.id), within: relationship, input.changes(from: nil))
        }
        for draft in chosen.drivers {
            let driver = driver(draft, id: work.newID())
            try work.records.insert(driver)
            entries.append(
                Entry(
                    Subject(.driver, driver.id), within: relationship, driver.changes(from: nil)))
        }
        if !begun.isEmpty {
            entries.append(
                Entry(Subject(.relationship, relationship), within: relationship, begun))
        }
        return Outcome(
            relationship, version: max(1, model.terms.version), entries: entries)
    }

    private func requireKnown(_ template: Template) throws {
        let known = Set(template.inputs.map(\.name))
        let strangers =
            names.keys.filter { !known.contains($0) }.map { "names.\($0)" }
            + figures.keys.filter { !known.contains($0) }.map { "figures.\($0)" }
        guard strangers.isEmpty else {
            throw Refusal.invalid(strangers.sorted().map { FieldError($0, .unknown) })
        }
    }

    private func requireFree(in model: RelationshipModel, _ template: Template) throws {
        var taken = model.takenNames
        for input in template.inputs {
            guard let name = names[input.name] else { continue }
            guard taken.insert(name).inserted else {
                throw Refusal.rule(.duplicate(field: "names.\(input.name)"))
            }
        }
    }

    private func input(_ asked: String, _ draft: InputDraft, in work: Work) -> ModelInput {
        let figure = WrittenFigure(typed: figures[asked] ?? "")
        let isWithheld = figure.kind == .withheld
        return ModelInput(
            id: work.newID(), relationship: relationship, name: draft.name.text,
            title: draft[.title], figure: figure, unit: draft[.unit],
            evidence: isWithheld ? .withheld : evidence, source: isWithheld ? "" : source)
    }

    private func driver(_ draft: DriverDraft, id: ID<ValueDriver>) -> ValueDriver {
        ValueDriver(
            id: id, relationship: relationship, attribute: attribute, name: draft[.name],
            kind: DriverKind(rawValue: draft[.kind]) ?? .benefit, formula: draft[.formula])
    }
}
