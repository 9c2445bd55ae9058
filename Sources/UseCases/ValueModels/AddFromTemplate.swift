import CustomerValue
package import ValueModel

/// Takes a template of the library into the model in one change: its drivers, and the inputs it
/// asks for with the figures that are known. A figure left open is withheld until somebody says it.
package struct AddFromTemplate: Change {
    package static let audience = Audience.contributors

    let relationship: ID<Relationship>
    let template: TemplateChoice
    let attribute: ID<ValueAttribute>?
    /// By the template's name: what the input is called in the model. The name of an input that is
    /// there already, without a figure of its own, uses that one.
    let names: [String: String]
    /// By the template's name, as typed.
    let numbers: [String: String]
    let evidence: EvidenceGrade
    let source: String

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        template = fields.choice("template", TemplateChoice.self, standing: .first)
        attribute = fields.optionalID("attribute", ValueAttribute.self)
        names = fields.textsByName("names", maximum: 64)
        numbers = fields.textsByName("numbers", maximum: 200)
        evidence = fields.choice("evidence", EvidenceGrade.self, standing: .supplierEstimated)
        source = fields.optionalText("source", maximum: 300)
        if [.withheld, .scaleOnly].contains(evidence) {
            let known = [EvidenceGrade.measured, .customerStated, .supplierEstimated]
            fields.problem("evidence", .unknownChoice(known.map(\.rawValue)))
        }
        for (field, texts) in [("names", names), ("numbers", numbers)] {
            for name in texts.keys.sorted() where !template.asks(for: name) {
                fields.problem("\(field).\(name)", .unknown)
            }
        }
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        try work.checkLiving(attribute, in: relationship)
        let model = try work.valueModel(of: relationship)
        let called = try inputNames(in: model)
        let begun = try work.begin(model)
        let inputs = inputs(called, in: model, work)
        let drivers = drivers(called, in: model, work)
        try inputs.forEach { try work.records.insert($0) }
        try drivers.forEach { try work.records.insert($0) }
        let start = Entry(
            Subject(.relationship, relationship), within: relationship,
            begun + [FieldChange("template", to: template.template.title)])
        let entries =
            inputs.map {
                Entry(Subject(.input, $0.id), within: relationship, $0.changes(from: nil))
            }
            + drivers.map {
                Entry(Subject(.driver, $0.id), within: relationship, $0.changes(from: nil))
            }
        return Outcome(
            relationship, version: max(1, model.terms.version), entries: [start] + entries)
    }

    /// What each input of the template is called in the model: as asked, else a free name.
    private func inputNames(in model: RelationshipModel) throws -> [String: String] {
        var called: [String: String] = [:]
        var errors: [FieldError] = []
        for input in template.template.inputs {
            let taken = Set(called.values)
            let name = names[input.name] ?? model.freeName(input.name, taken: taken)
            let isShared = model.shares(name) && numbers[input.name] == nil
            if taken.contains(name) || (model.takenNames.contains(name) && !isShared) {
                errors.append(FieldError("names.\(input.name)", .nameTaken))
            }
            called[input.name] = name
        }
        guard errors.isEmpty else { throw Refusal.invalid(errors) }
        return called
    }

    private func inputs(
        _ called: [String: String], in model: RelationshipModel, _ work: Work
    ) -> [ModelInput] {
        template.template.inputs.compactMap { input in
            let name = called[input.name] ?? input.name
            guard !model.shares(name) else { return nil }
            let figure = WrittenFigure(typed: numbers[input.name] ?? "")
            return ModelInput(
                id: work.newID(), relationship: relationship, name: name, title: input.title,
                figure: figure,
                unit: input.unit(currency: model.terms.currency.code, period: "year"),
                evidence: figure.kind == .withheld ? .withheld : evidence, source: source)
        }
    }

    private func drivers(
        _ called: [String: String], in model: RelationshipModel, _ work: Work
    ) -> [ValueDriver] {
        template.template.drivers(naming: called).map { driver in
            ValueDriver(
                id: work.newID(), relationship: relationship, attribute: attribute,
                name: model.freeDriverName(driver.name), kind: driver.kind,
                formula: driver.formula)
        }
    }
}

/// A template of the library, as a choice among all of them.
package struct TemplateChoice: RawRepresentable, CaseIterable, Sendable {
    package static let allCases = Template.library.map(TemplateChoice.init)
    static let first = TemplateChoice(Template.library[0])

    package let template: Template
    package var rawValue: String { template.id }

    init(_ template: Template) {
        self.template = template
    }

    package init?(rawValue: String) {
        guard let template = Template.named(rawValue) else { return nil }
        self.template = template
    }

    func asks(for name: String) -> Bool {
        template.inputs.contains { $0.name == name }
    }
}

extension RelationshipModel {
    /// Whether a living input has this name.
    fileprivate func shares(_ name: String) -> Bool { livingInputs.contains { $0.name == name } }

    /// Two drivers of one name would be one in a file.
    fileprivate func freeDriverName(_ name: String) -> String {
        let taken = Set(livingDrivers.map(\.name))
        guard taken.contains(name) else { return name }
        return (2...(taken.count + 2)).lazy.map { "\(name) \($0)" }.first { !taken.contains($0) }
            ?? name
    }
}
