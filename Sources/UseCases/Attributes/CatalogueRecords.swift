package import CustomerValue

/// The names and texts attributes have across relationships.
package protocol CatalogueRecords {
    func catalogueEntry(_ id: ID<CatalogueEntry>) throws -> CatalogueEntry?
    /// By name, merged ones included.
    func catalogue() throws -> [CatalogueEntry]
    /// Where entries are used; the use of a merged entry reads as that of the other one.
    func catalogueUses() throws -> [CatalogueUse]
    func insert(_ entry: CatalogueEntry) throws
    func update(_ entry: CatalogueEntry) throws
}

/// A living attribute of a relationship under its entry.
package struct CatalogueUse: Sendable, Equatable {
    package let entry: ID<CatalogueEntry>
    package let relationship: ID<Relationship>
    package let organizationName: String
    /// How the relationship words it.
    package let attributeName: String

    package init(
        entry: ID<CatalogueEntry>, relationship: ID<Relationship>, organizationName: String,
        attributeName: String
    ) {
        self.entry = entry
        self.relationship = relationship
        self.organizationName = organizationName
        self.attributeName = attributeName
    }
}
