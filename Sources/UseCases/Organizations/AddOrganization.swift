import CustomerValue

/// Adds a part of the other company: a business unit, a site, a department.
package struct AddOrganization: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<Organization>
    let relationship: ID<Relationship>
    let name: String
    let level: OrganizationLevel
    let parent: ID<Organization>?

    package init(_ fields: inout Fields) {
        id = fields.newID(Organization.self)
        relationship = fields.path("relationship", Relationship.self)
        name = fields.text("name", maximum: Fields.nameMaximum)
        level = fields.choice("level", OrganizationLevel.self, standing: .site)
        parent = fields.optionalID("parent", Organization.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let above = try work.organization(parent, of: relationship, field: "parent")
        let organization = Organization(
            id: id, name: name, parent: above.id, level: level, version: 1)
        try work.records.insert(organization)
        let entry = Entry(
            Subject(.organization, id), within: relationship,
            [
                FieldChange("name", to: name), FieldChange("level", to: level.rawValue),
                FieldChange("parent", to: above.name),
            ])
        return Outcome(id, version: 1, entry)
    }
}
