import CustomerValue
import UseCases

extension Addresses {
    static let person = Pattern("/people/{person}")
    static let organization = Pattern("/organizations/{organization}")
}

extension Site {
    var organizationEndpoints: [Endpoint] {
        [
            page(
                Addresses.person, ShowPerson.self, "One person of the other company",
                .personDetail, PersonPage.render),
            change(
                Addresses.person, UpdatePerson.self,
                "Correct a person of the other company, or move them"),
            page(
                Addresses.organization, ShowOrganization.self,
                "The other company or a part of it", .organizationDetail,
                OrganizationPage.render),
            change(
                Addresses.organization, UpdateOrganization.self,
                "Rename the other company or a part of it"),
        ]
    }
}
