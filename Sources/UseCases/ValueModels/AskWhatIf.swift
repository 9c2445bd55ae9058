import CustomerValue
import ValueModel

/// What the model says with other figures in some inputs. Nothing is stored: the address of the
/// question is the whole of it, and can be sent to somebody.
package struct AskWhatIf: Question {
    package static let audience = Audience.members

    let relationship: ID<Relationship>
    /// By input id, as typed; see `WrittenFigure.init(typed:)`.
    let figures: [String: String]

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        figures = fields.textsByName("figures", maximum: 120)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func answer(in work: Work) throws -> WhatIf {
        let kept = try work.valueModelView(of: relationship)
        // Nothing asked is the model as it is: what it says is not drawn a second time.
        let asked = figures.isEmpty ? kept : try work.valueModelView(of: relationship, edit: put)
        return WhatIf(figures: figures, kept: kept, asked: asked)
    }

    private func put(into model: inout RelationshipModel) throws {
        let known = Set(model.livingInputs.map(\.id.description))
        let strangers = figures.keys.filter { !known.contains($0) }.sorted()
        guard strangers.isEmpty else {
            throw Refusal.invalid(strangers.map { FieldError("figures.\($0)", .unknown) })
        }
        for index in model.inputs.indices {
            guard let typed = figures[model.inputs[index].id.description] else { continue }
            model.inputs[index].figure = WrittenFigure(typed: typed)
            model.inputs[index].evidence = .supplierEstimated
        }
    }
}

/// The model as it is kept beside the model with other figures.
package struct WhatIf: Sendable {
    package let figures: [String: String]
    package let kept: ValueModelView
    package let asked: ValueModelView
}
