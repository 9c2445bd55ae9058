/// A thing the supplier does, seen as an investment, that may set it apart.
package struct ValueAttribute: Hashable, Sendable {
    package let id: ID<ValueAttribute>
    package var relationship: ID<Relationship>
    package var name: String
    /// What it is.
    package var what: String
    /// How it helps the customer's business: a text of its own.
    package var how: String
    /// Whose work at the other organisation it touches: they are to be heard.
    package var functions: Set<BusinessFunction>
    /// From 0; fixes the colour the attribute keeps everywhere.
    package var position: Int
    package var retiredAt: Instant?
    /// The attribute of the same relationship that means the same; this one then reads as it.
    package var mergedInto: ID<ValueAttribute>?
    /// What it is called across relationships.
    package var catalogueEntry: ID<CatalogueEntry>?
    package var version: Int

    package init(
        id: ID<ValueAttribute>, relationship: ID<Relationship>, name: String, what: String,
        how: String, functions: Set<BusinessFunction> = [], position: Int,
        retiredAt: Instant? = nil, mergedInto: ID<ValueAttribute>? = nil,
        catalogueEntry: ID<CatalogueEntry>? = nil, version: Int = 1
    ) {
        self.id = id
        self.relationship = relationship
        self.name = name
        self.what = what
        self.how = how
        self.functions = functions
        self.position = position
        self.retiredAt = retiredAt
        self.mergedInto = mergedInto
        self.catalogueEntry = catalogueEntry
        self.version = version
    }
}
