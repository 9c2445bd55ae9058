import CustomerValue

/// Adds a remark to the discussion about an attribute; remarks are never changed.
package struct AddAttributeNote: Change {
    package static let audience = Audience.contributors

    let id: ID<AttributeNote>
    let relationship: ID<Relationship>
    let attribute: ID<ValueAttribute>
    let text: String

    package init(_ fields: inout Fields) {
        id = fields.newID(AttributeNote.self)
        relationship = fields.path("relationship", Relationship.self)
        attribute = fields.id("attribute", ValueAttribute.self)
        text = fields.paragraphs("text", maximum: 1_000, required: true)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let member = try work.actor.memberID.orNotFound()
        let attributes = try work.records.attributes(of: relationship)
        guard let about = attributes.first(where: { $0.id == attribute }) else {
            throw Refusal.invalid([FieldError("attribute", .unknown)])
        }
        try work.records.insert(
            AttributeNote(
                id: id, attribute: about.id, member: member, text: text, writtenAt: work.now))
        return Outcome(
            id, version: 1,
            Entry(
                Subject(.attribute, about.id), within: relationship,
                [FieldChange("note", to: text)]))
    }
}
