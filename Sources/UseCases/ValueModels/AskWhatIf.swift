package import CustomerValue
import ValueModel

/// What the model says with other figures in some inputs. Nothing is stored.
package struct AskWhatIf: Question {
    package static let audience = Audience.members

    let relationship: ID<Relationship>
    let figures: [ID<ModelInput>: ExactDecimal]

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        figures = fields.amounts("figures", of: ModelInput.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func answer(in work: Work) throws -> WhatIf {
        let kept = try work.valueModelView(of: relationship)
        let asked = try work.valueModelView(of: relationship, edit: put)
        return WhatIf(figures: figures, kept: kept, asked: asked)
    }

    private func put(into model: inout RelationshipModel) throws {
        let known = Set(model.livingInputs.map(\.id))
        let strangers = figures.keys.filter { !known.contains($0) }.sorted()
        guard strangers.isEmpty else {
            throw Refusal.invalid(strangers.map { FieldError("figures.\($0)", .unknown) })
        }
        for index in model.inputs.indices {
            guard let figure = figures[model.inputs[index].id] else { continue }
            model.inputs[index].figure = WrittenFigure(.plain, [figure.description])
            model.inputs[index].evidence = .supplierEstimated
        }
    }
}

/// The model as it is kept beside the model with other figures.
package struct WhatIf: Sendable {
    package let figures: [ID<ModelInput>: ExactDecimal]
    package let kept: ValueModelView
    package let asked: ValueModelView
}
