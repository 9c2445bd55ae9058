import CustomerValue

/// Corrects an input: its figure, its evidence, where it comes from. History keeps the old one.
package struct UpdateInput: Change {
    package static let audience = Audience.contributors

    let id: ID<ModelInput>
    let entered: InputFields
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("input", ModelInput.self)
        entered = InputFields(&fields)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachInput(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.records.input(id).orNotFound()
        let changed = try work.revised(stored, seen: version) { entered.apply(to: &$0) }
        guard stored.retiredAt == nil else { throw Refusal.rule(.retired) }
        try entered.checked(in: stored.relationship, work)
        if entered.name != stored.name {
            let model = try work.valueModel(of: stored.relationship)
            try work.requireFree(entered.name, field: "name", in: model)
        }
        try work.records.update(changed)
        return Outcome(
            id, version: changed.version,
            Entry(
                Subject(.input, id), within: stored.relationship, changed.changes(from: stored)))
    }
}

/// Takes an input out of the model, once no formula uses it; history keeps it.
package struct RetireInput: Change {
    package static let audience = Audience.contributors

    let id: ID<ModelInput>
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("input", ModelInput.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachInput(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.records.input(id).orNotFound()
        let retired = try work.revised(stored, seen: version) { $0.retiredAt = work.now }
        guard stored.retiredAt == nil else { throw Refusal.rule(.retired) }
        let users = try work.valueModel(of: stored.relationship).drivers(naming: stored.name)
        guard users.isEmpty else { throw Refusal.rule(.inputUsed(by: users.map(\.name))) }
        try work.records.update(retired)
        return Outcome(
            id, version: retired.version,
            Entry(
                Subject(.input, id), within: stored.relationship,
                [FieldChange("retired", to: stored.name)]))
    }
}
