import CustomerValue

/// Corrects who somebody of the other company is, or moves them to another part of it.
package struct UpdatePerson: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<Person>
    let organization: ID<Organization>
    let name: String
    let email: String
    let title: String
    let function: BusinessFunction
    let level: PersonLevel
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("person", Person.self)
        organization = fields.id("organization", Organization.self)
        name = fields.text("name", maximum: Fields.nameMaximum)
        email = fields.email("email", required: false)
        title = fields.optionalText("title", maximum: Fields.nameMaximum)
        function = fields.choice("function", BusinessFunction.self, standing: .other)
        level = fields.choice("level", PersonLevel.self, standing: .staff)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachPerson(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.records.person(id).orNotFound()
        let company = try work.company(of: stored.organization)
        let home = try company.part(organization, field: "organization")
        let before = company.organizations.first { $0.id == stored.organization }
        let person = try work.revised(stored, seen: version) { person in
            person.organization = home.id
            person.name = name
            person.write(email: email)
            person.title = title
            person.function = function
            person.level = level
        }
        try work.records.update(person)
        let moved = FieldChange("organization", from: before?.name, to: home.name)
        let entry = Entry(
            Subject(.person, id), within: company.relationship,
            person.fieldChanges(from: stored) + [moved])
        return Outcome(id, version: person.version, entry)
    }
}

extension Person {
    /// Another address is a real one: somebody typed it.
    mutating func write(email text: String) {
        let typed = text.isEmpty ? nil : text
        guard typed != email else { return }
        email = typed
        hasSampleAddress = false
    }

    fileprivate func fieldChanges(from before: Person) -> [FieldChange] {
        [
            FieldChange("name", from: before.name, to: name),
            FieldChange("email", from: before.email, to: email),
            FieldChange("title", from: before.title, to: title),
            FieldChange("function", from: before.function.rawValue, to: function.rawValue),
            FieldChange("level", from: before.level.rawValue, to: level.rawValue),
        ]
    }
}
