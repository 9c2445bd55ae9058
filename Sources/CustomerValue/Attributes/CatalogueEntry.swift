/// What an attribute is called across relationships, so that the voices of several customers can
/// meet. Each relationship keeps its own wording.
package struct CatalogueEntry: Hashable, Sendable {
    package let id: ID<CatalogueEntry>
    package var name: String
    package var what: String
    package var how: String
    /// Whose work it usually touches; a relationship may say otherwise.
    package var functions: Set<BusinessFunction>
    /// The entry that means the same; this one then reads as it.
    package var mergedInto: ID<CatalogueEntry>?
    package var version: Int

    package init(
        id: ID<CatalogueEntry>, name: String, what: String, how: String,
        functions: Set<BusinessFunction> = [], mergedInto: ID<CatalogueEntry>? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.what = what
        self.how = how
        self.functions = functions
        self.mergedInto = mergedInto
        self.version = version
    }
}
