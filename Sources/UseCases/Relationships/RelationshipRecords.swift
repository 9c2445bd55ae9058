package import CustomerValue

/// Relationships and their purchases.
package protocol RelationshipRecords: RelationshipOverviewRecords {
    func relationship(_ id: ID<Relationship>) throws -> Relationship?
    /// Relationships with what lists show of them, by organisation name then id.
    ///
    /// - Parameter text: Found anywhere in the organisation's name, the segment or the account
    ///   manager's name, whatever its case; empty finds all.
    func relationships(
        matching text: String, after cursor: String, limit: Int
    ) throws -> [RelationshipLine]
    func relationshipLine(_ id: ID<Relationship>) throws -> RelationshipLine?
    func insert(_ relationship: Relationship) throws
    func update(_ relationship: Relationship) throws
    /// Newest year first.
    func purchases(of id: ID<Relationship>) throws -> [Purchases]
    /// Of each of these relationships those of its newest year, in one statement.
    func newestPurchases(of ids: [ID<Relationship>]) throws -> [Purchases]
    func save(_ purchases: Purchases) throws
}

/// A relationship as lists show it.
package struct RelationshipLine: Sendable, Equatable {
    package let relationship: Relationship
    package let organizationName: String
    package let accountManagerName: String

    package init(
        relationship: Relationship, organizationName: String, accountManagerName: String
    ) {
        self.relationship = relationship
        self.organizationName = organizationName
        self.accountManagerName = accountManagerName
    }

    /// Where the list goes on after this line.
    package var cursor: String { "\(organizationName)\n\(relationship.id)" }
}
