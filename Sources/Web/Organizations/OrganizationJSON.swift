import CustomerValue
import UseCases

extension Shape<PersonDetail> {
    static let personDetail = Shape(
        "PersonDetail",
        [
            .object("person", .person) { $0.person },
            .optionalID("relationship") { $0.company.relationship },
            .list("organizations", .organization) { $0.company.organizations },
        ])
}

extension Shape<OrganizationDetail> {
    static let organizationDetail = Shape(
        "OrganizationDetail",
        [
            .object("organization", .organization) { $0.organization },
            .optionalID("relationship") { $0.company.relationship },
            .list("people", .person) { $0.people },
        ])
}
