package import CustomerValue

/// One person of the other company.
package struct ShowPerson: Question {
    package static let audience = Audience.members

    let id: ID<Person>

    package init(_ fields: inout Fields) {
        id = fields.path("person", Person.self)
    }

    package func answer(in work: Work) throws -> PersonDetail {
        let person = try work.records.person(id).orNotFound()
        return PersonDetail(person: person, company: try work.company(of: person.organization))
    }
}

/// A person and the company they work for.
package struct PersonDetail: Sendable {
    package let person: Person
    package let company: Company

    package var organizationName: String {
        company.organizations.first { $0.id == person.organization }?.name ?? company.top.name
    }
}
