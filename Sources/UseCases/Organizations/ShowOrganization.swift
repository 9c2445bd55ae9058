package import CustomerValue

/// The other company, or one part of it, with the people there.
package struct ShowOrganization: Question {
    package static let audience = Audience.members

    let id: ID<Organization>

    package init(_ fields: inout Fields) {
        id = fields.path("organization", Organization.self)
    }

    package func answer(in work: Work) throws -> OrganizationDetail {
        let organization = try work.records.organization(id).orNotFound()
        return OrganizationDetail(
            organization: organization, company: try work.company(of: id),
            people: try work.records.people(under: id))
    }
}

package struct OrganizationDetail: Sendable {
    package let organization: Organization
    package let company: Company
    /// Those of it and of everything below it, by name.
    package let people: [Person]
}
