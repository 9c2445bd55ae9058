package import CustomerValue

/// What only the guests' pages read.
package protocol PortalRecords {
    /// The relationships with an organisation or with one above it, nearest first.
    func relationships(seenFrom organization: ID<Organization>) throws -> [PortalRelationship]
    /// When the person was last here before the present sign-in; nil on the first visit.
    func lastVisit(of person: ID<Person>) throws -> Instant?
}

/// A relationship as its guests know it.
package struct PortalRelationship: Sendable, Equatable {
    package let id: ID<Relationship>
    package let organizationName: String

    package init(id: ID<Relationship>, organizationName: String) {
        self.id = id
        self.organizationName = organizationName
    }
}
