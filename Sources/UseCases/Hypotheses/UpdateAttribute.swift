import CustomerValue

/// Rewords an attribute; its colour and its points stay.
package struct UpdateAttribute: Change {
    package static let audience = Audience.contributors

    let id: ID<ValueAttribute>
    let name: String
    let what: String
    let how: String
    let functions: Set<BusinessFunction>
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("attribute", ValueAttribute.self)
        name = fields.text("name", maximum: Fields.nameMaximum)
        what = fields.paragraphs("what", maximum: 1_000)
        how = fields.paragraphs("how", maximum: 1_000)
        functions = fields.choices("functions", BusinessFunction.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachAttribute(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.records.attribute(id).orNotFound()
        let changed = try work.revised(stored, seen: version) { attribute in
            attribute.name = name
            attribute.what = what
            attribute.how = how
            attribute.functions = functions
        }
        guard stored.retiredAt == nil else { throw Refusal.rule(.retired) }
        let others = try work.livingAttributes(of: stored.relationship).filter { $0.id != id }
        guard !others.contains(where: { $0.name == name }) else {
            throw Refusal.rule(.duplicate(field: "name"))
        }
        try work.records.update(changed)
        let entry = Entry(
            Subject(.attribute, id), within: stored.relationship,
            [
                FieldChange("name", from: stored.name, to: name),
                FieldChange("what", from: stored.what, to: what),
                FieldChange("how", from: stored.how, to: how),
                FieldChange(
                    "functions", from: stored.functions.journalText, to: functions.journalText),
            ])
        return Outcome(id, version: changed.version, entry)
    }
}

/// Takes an attribute out of new bars; old bars keep it.
package struct RetireAttribute: Change {
    package static let audience = Audience.relationshipOwners

    let id: ID<ValueAttribute>
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("attribute", ValueAttribute.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachAttribute(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.records.attribute(id).orNotFound()
        let attribute = try work.revised(stored, seen: version) { $0.retiredAt = work.now }
        guard stored.retiredAt == nil else { throw Refusal.rule(.retired) }
        try work.records.update(attribute)
        return Outcome(
            id, version: attribute.version,
            Entry(
                Subject(.attribute, id), within: attribute.relationship,
                [FieldChange("retired", to: attribute.name)]))
    }
}
