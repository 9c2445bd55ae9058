import CustomerValue

/// Says that an attribute means the same as another one of the relationship. Its points then read
/// as the other's in every bar; the bars keep what was typed, so separating it gives them back.
package struct MergeAttributes: Change {
    package static let audience = Audience.relationshipOwners

    let relationship: ID<Relationship>
    let from: ID<ValueAttribute>
    let into: ID<ValueAttribute>

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        from = fields.id("attribute", ValueAttribute.self)
        into = fields.id("into", ValueAttribute.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let attributes = try work.records.attributes(of: relationship)
        let living = attributes.filter { $0.retiredAt == nil }
        guard var merged = living.first(where: { $0.id == from }) else {
            throw Refusal.invalid([FieldError("attribute", .unknown)])
        }
        guard into != from, let target = living.first(where: { $0.id == into }) else {
            throw Refusal.invalid([FieldError("into", .unknown)])
        }
        merged.retiredAt = work.now
        // What was merged before follows, so that every merge is one step long.
        for var attribute in [merged] + attributes.filter({ $0.mergedInto == from }) {
            attribute.mergedInto = into
            attribute.version += 1
            try work.records.update(attribute)
        }
        return Outcome(
            from, version: merged.version + 1,
            Entry(
                Subject(.attribute, from), within: relationship,
                [FieldChange("mergedInto", to: target.name)]))
    }
}

/// Takes a merge back: every bar reads as it was typed. Points given to the other attribute since
/// then stay there.
package struct SeparateAttribute: Change {
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
        let separate = try work.revised(stored, seen: version) { attribute in
            attribute.retiredAt = nil
            attribute.mergedInto = nil
        }
        let attributes = try work.records.attributes(of: stored.relationship)
        guard let target = attributes.first(where: { $0.id == stored.mergedInto }) else {
            throw Refusal.rule(.notMerged)
        }
        let living = attributes.filter { $0.retiredAt == nil }
        guard living.count < AddAttribute.maximum else {
            throw Refusal.rule(.tooManyAttributes(maximum: AddAttribute.maximum))
        }
        guard !living.contains(where: { $0.name == stored.name }) else {
            throw Refusal.rule(.duplicate(field: "name"))
        }
        try work.records.update(separate)
        return Outcome(
            id, version: separate.version,
            Entry(
                Subject(.attribute, id), within: stored.relationship,
                [FieldChange("mergedInto", from: target.name, to: nil)]))
    }
}
