import CustomerValue
import UseCases

extension Addresses {
    static let relationships = Pattern("/relationships")
    static let relationshipTable = Pattern("/tables/relationships")
    static let relationship = Pattern("/relationships/{relationship}")
    static let relationshipPurchases = Pattern("/relationships/{relationship}/purchases")
    static let relationshipOrganizations = Pattern("/relationships/{relationship}/organizations")
    static let relationshipPeople = Pattern("/relationships/{relationship}/people")
}

extension Site {
    var relationshipEndpoints: [Endpoint] {
        [
            page(
                Addresses.relationships, ListRelationships.self, "All relationships",
                .relationshipList, RelationshipListPage.render),
            table(
                Addresses.relationshipTable, ExportRelationships.self,
                "All relationships as a CSV table", named: "relationships",
                .relationshipTable, RelationshipTable.csv),
            change(
                Addresses.relationships, CreateRelationship.self, "Open a relationship",
                creates: true,
                then: { Addresses.relationship.filled($0.id) }),
            page(
                Addresses.relationship, ShowRelationship.self, "One relationship",
                .relationshipOverview, RelationshipPage.render),
            change(
                Addresses.relationship, UpdateRelationship.self,
                "Change segment or account manager"),
            change(
                Addresses.relationshipPurchases, RecordPurchases.self,
                "Enter the purchases of a year", creates: true),
            change(
                Addresses.relationshipOrganizations, AddOrganization.self,
                "Add a part of the other company", creates: true),
            change(
                Addresses.relationshipPeople, AddPerson.self,
                "Add a person of the other company", creates: true),
        ]
    }
}
