import CustomerValue
import UseCases

extension Addresses {
    static let relationships = Pattern("/relationships")
    static let relationship = Pattern("/relationships/{relationship}")
}

extension Site {
    var relationshipEndpoints: [Endpoint] {
        [
            page(
                Addresses.relationships, ListRelationships.self, "All relationships",
                Shape.relationshipLine.listing, RelationshipListPage.render),
            change(
                Addresses.relationships, CreateRelationship.self, "Open a relationship",
                creates: true,
                then: { Addresses.relationship.filled($0.id) }),
        ]
    }
}
