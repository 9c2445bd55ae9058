import CustomerValue

/// Adds somebody of the other organisation.
package struct AddPerson: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<Person>
    let relationship: ID<Relationship>
    let organization: ID<Organization>?
    let name: String
    let email: String
    let title: String
    let function: BusinessFunction
    let level: PersonLevel

    package init(_ fields: inout Fields) {
        id = fields.newID(Person.self)
        relationship = fields.path("relationship", Relationship.self)
        organization = fields.optionalID("organization", Organization.self)
        name = fields.text("name", maximum: Fields.nameMaximum)
        email = fields.email("email", required: false)
        title = fields.optionalText("title", maximum: Fields.nameMaximum)
        function = fields.choice("function", BusinessFunction.self, standing: .other)
        level = fields.choice("level", PersonLevel.self, standing: .staff)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let home = try work.organization(organization, of: relationship, field: "organization")
        let person = Person(
            id: id, organization: home.id, name: name, email: email.isEmpty ? nil : email,
            hasSampleAddress: work.surroundings.makesSamples && !email.isEmpty, title: title,
            function: function, level: level, version: 1)
        try work.records.insert(person)
        let entry = Entry(
            Subject(.person, id), within: relationship,
            [
                FieldChange("name", to: name), FieldChange("email", to: person.email),
                FieldChange("title", to: title), FieldChange("function", to: function.rawValue),
                FieldChange("level", to: level.rawValue),
                FieldChange("organization", to: home.name),
            ])
        return Outcome(id, version: 1, entry)
    }
}
