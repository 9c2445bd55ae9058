package import CustomerValue
package import ValueModel

/// What the model would say with a driver as it is being typed. Nothing is stored.
package struct PreviewDriver: Question {
    package static let audience = Audience.contributors

    let relationship: ID<Relationship>
    /// Nil for one that is not kept yet.
    let driver: ID<ValueDriver>?
    let entered: DriverFields

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        driver = fields.optionalID("driver", ValueDriver.self)
        entered = DriverFields(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func answer(in work: Work) throws -> ModelPreview {
        let id = driver ?? work.newID()
        let view = try work.valueModelView(of: relationship) { model in
            let index = model.drivers.firstIndex { $0.id == id && $0.retiredAt == nil }
            if driver != nil { _ = try index.orNotFound() }
            var typed =
                index.map { model.drivers[$0] }
                ?? ValueDriver(
                    id: id, relationship: relationship, name: "", kind: .benefit, formula: "")
            // One that was retired since may stay, as when it is kept.
            if entered.attribute != typed.attribute {
                try work.checkLiving(entered.attribute, in: relationship)
            }
            entered.apply(to: &typed)
            if let index { model.drivers[index] = typed } else { model.drivers.append(typed) }
        }
        return ModelPreview(view: view, part: .driver(id))
    }
}

/// What the model would say with an input as it is being typed. Nothing is stored.
package struct PreviewInput: Question {
    package static let audience = Audience.contributors

    let relationship: ID<Relationship>
    /// Nil for one that is not kept yet.
    let input: ID<ModelInput>?
    let entered: InputFields

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        input = fields.optionalID("input", ModelInput.self)
        entered = InputFields(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func answer(in work: Work) throws -> ModelPreview {
        try entered.checked(in: relationship, work)
        let id = input ?? work.newID()
        let view = try work.valueModelView(of: relationship) { model in
            let index = model.inputs.firstIndex { $0.id == id && $0.retiredAt == nil }
            if input != nil { _ = try index.orNotFound() }
            var typed =
                index.map { model.inputs[$0] }
                ?? ModelInput(
                    id: id, relationship: relationship, name: "", figure: entered.figure)
            entered.apply(to: &typed)
            if let index { model.inputs[index] = typed } else { model.inputs.append(typed) }
        }
        return ModelPreview(view: view, part: .input(id))
    }
}

/// The model with something as it is being typed.
package struct ModelPreview: Sendable {
    package enum Part: Hashable, Sendable {
        case driver(ID<ValueDriver>)
        case input(ID<ModelInput>)
    }

    package let view: ValueModelView
    /// What is being typed.
    package let part: Part

    /// What is wrong with it, or worth a look.
    package var diagnostics: [Diagnostic] {
        view.diagnostics.filter { diagnostic in
            switch (part, diagnostic.place) {
            case (.driver(let id), .driver(let index, _)):
                view.model.livingDrivers[index].id == id
            case (.input(let id), .input(.listed(let index), _)):
                view.model.livingInputs[index].id == id
            default: false
            }
        }
    }

    /// Of the driver that is being typed; nil without one.
    package var figure: Money? {
        guard case .driver(let id) = part else { return nil }
        return try? view.figures.drivers[id]?.get().annual
    }
}
