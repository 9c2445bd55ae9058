import CustomerValue

/// Renames the other company or a part of it, or says better what kind of part it is.
package struct UpdateOrganization: Change {
    package static let audience = Audience.relationshipOwners

    let id: ID<Organization>
    let name: String
    let level: OrganizationLevel
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("organization", Organization.self)
        name = fields.text("name", maximum: Fields.nameMaximum)
        level = fields.choice("level", OrganizationLevel.self, standing: .site)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        let id = path["organization"].flatMap { ID<Organization>($0) }
        _ = try work.records.organization(id.orNotFound()).orNotFound()
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.records.organization(id).orNotFound()
        let organization = try work.revised(stored, seen: version) { organization in
            organization.name = name
            organization.level = level
        }
        try work.records.update(organization)
        let entry = Entry(
            Subject(.organization, id), within: try work.company(of: id).relationship,
            [
                FieldChange("name", from: stored.name, to: name),
                FieldChange("level", from: stored.level.rawValue, to: level.rawValue),
            ])
        return Outcome(id, version: organization.version, entry)
    }
}
