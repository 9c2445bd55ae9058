import CustomerValue

/// Names one thing the home organisation does that may set it apart.
package struct AddAttribute: Change {
    package static let audience = Audience.contributors
    package static let maximum = 60

    let id: ID<ValueAttribute>
    let relationship: ID<Relationship>
    let name: String
    let what: String
    let how: String

    package init(_ fields: inout Fields) {
        id = fields.newID(ValueAttribute.self)
        relationship = fields.path("relationship", Relationship.self)
        name = fields.text("name", maximum: 80)
        what = fields.paragraphs("what", maximum: 1_000)
        how = fields.paragraphs("how", maximum: 1_000)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let attributes = try work.records.attributes(of: relationship)
        let living = attributes.filter { $0.retiredAt == nil }
        guard living.count < Self.maximum else {
            throw Refusal.rule(.tooManyAttributes(maximum: Self.maximum))
        }
        guard !living.contains(where: { $0.name == name }) else {
            throw Refusal.rule(.duplicate(field: "name"))
        }
        let attribute = ValueAttribute(
            id: id, relationship: relationship, name: name, what: what, how: how,
            position: (attributes.map(\.position).max() ?? -1) + 1, version: 1)
        try work.records.insert(attribute)
        let entry = Entry(
            Subject(.attribute, id), within: relationship,
            [
                FieldChange("name", to: name), FieldChange("what", to: what),
                FieldChange("how", to: how),
            ])
        return Outcome(id, version: 1, entry)
    }
}
