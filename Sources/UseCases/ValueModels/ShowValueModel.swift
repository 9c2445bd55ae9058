package import CustomerValue
package import ValueModel

/// The value model of a relationship: as it was typed, what is wrong with it, and what it says.
package struct ShowValueModel: Question {
    package static let audience = Audience.members

    let relationship: ID<Relationship>

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
    }

    package func answer(in work: Work) throws -> ValueModelView {
        try work.valueModelView(of: relationship)
    }
}

/// Everything the value-model page shows.
package struct ValueModelView: Sendable {
    package let line: RelationshipLine
    /// As kept, retired inputs and drivers included.
    package let model: RelationshipModel
    /// Of the relationship, retired ones included.
    package let attributes: [ValueAttribute]
    /// Who can have said something.
    package let people: [Person]
    /// What customers said about money, oldest first: each can confirm an input.
    package let statements: [EconomicStatement]
    package let standing: ValueStanding
    /// Agreed versions, newest first, to compare the model with.
    package let versions: [HypothesisVersion]
    /// The model as a draft; places of diagnostics count its inputs and drivers, which are the
    /// living ones in the order of `model`.
    package let draft: ModelDraft
    package let judged: Result<Model, ValueModel.Refusal>
    /// By driver, in the model's currency.
    package let figures: ModelFigures
    let calculation: CalculatedOnce
    /// What becomes of the figures when nothing is done; nil for a wrong model.
    package let decay: DecayPlan?
    package let today: Day
}

extension ValueModelView {
    package var checked: Model? { try? judged.get() }
    /// Nil when the model is wrong or cannot be sampled.
    package var result: ModelResult? { calculation.result }
    package var diagnostics: [Diagnostic] { figures.diagnostics }

    /// What is wrong at one field, or worth a look there.
    package func diagnostics(at place: Place) -> [Diagnostic] {
        diagnostics.filter { $0.place == place }
    }

    package var attributeNames: [ID<ValueAttribute>: String] { attributes.names }

    package var personNames: [ID<Person>: String] {
        Dictionary(people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Work {
    /// - Parameter edit: Changes the model before it is judged; nothing is stored.
    func valueModelView(
        of relationship: ID<Relationship>,
        edit: (inout RelationshipModel) throws -> Void = { _ in }
    ) throws -> ValueModelView {
        let line = try records.relationshipLine(relationship).orNotFound()
        var model = try valueModel(of: relationship)
        try edit(&model)
        let attributes = try records.attributes(of: relationship)
        let people = try records.people(under: line.relationship.organization)
        let purchases = try records.purchases(of: relationship).first
        let draft = model.draft(
            in: try setting(of: line, model, purchases: purchases?.money, attributes, people))
        let judged = Result { () throws(ValueModel.Refusal) in try Model(checking: draft) }
        return ValueModelView(
            line: line, model: model, attributes: attributes, people: people,
            statements: try records.statements(in: relationship),
            standing: try standing(model, beside: purchases),
            versions: try records.versions(of: relationship), draft: draft, judged: judged,
            figures: ModelFigures(of: model, judged: judged),
            // Two threads may share the work, not more: other requests want their turn.
            calculation: CalculatedOnce(try? judged.get(), CalculationSettings(threads: 2)),
            decay: decay(of: judged), today: today)
    }

    private func decay(of judged: Result<Model, ValueModel.Refusal>) -> DecayPlan? {
        guard let model = try? judged.get(), let today = CalendarDay(today.description) else {
            return nil
        }
        return DecayPlan(model, asOf: today)
    }
}
