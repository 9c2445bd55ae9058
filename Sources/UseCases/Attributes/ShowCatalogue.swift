package import CustomerValue

/// What sets the home organisation apart, across all relationships.
package struct ShowCatalogue: Question {
    package static let audience = Audience.members

    package init(_ fields: inout Fields) {}

    package func answer(in work: Work) throws -> Catalogue {
        Catalogue(
            entries: try work.records.catalogue(), uses: try work.records.catalogueUses())
    }
}

/// One entry, and what else there is to merge it into.
package struct ShowCatalogueEntry: Question {
    package static let audience = Audience.members

    let id: ID<CatalogueEntry>

    package init(_ fields: inout Fields) {
        id = fields.path("entry", CatalogueEntry.self)
    }

    package func answer(in work: Work) throws -> CatalogueEntryOverview {
        _ = try work.records.catalogueEntry(id).orNotFound()
        let catalogue = Catalogue(
            entries: try work.records.catalogue(), uses: try work.records.catalogueUses())
        let line = catalogue.lines.first { $0.entry.id == id || $0.merged.map(\.id).contains(id) }
        return CatalogueEntryOverview(
            line: try line.orNotFound(),
            others: catalogue.entries.living.filter { $0.id != line?.entry.id })
    }
}

package struct CatalogueEntryOverview: Sendable {
    /// Of the entry it was merged into, if it was.
    package let line: CatalogueLine
    package let others: [CatalogueEntry]
}

package struct Catalogue: Sendable {
    /// By name, merged ones included.
    package let entries: [CatalogueEntry]
    package let uses: [CatalogueUse]
}

extension Catalogue {
    package var lines: [CatalogueLine] {
        let uses = Dictionary(grouping: uses, by: \.entry)
        let merged = Dictionary(grouping: entries, by: \.mergedInto)
        return entries.living.map { entry in
            CatalogueLine(entry: entry, uses: uses[entry.id] ?? [], merged: merged[entry.id] ?? [])
        }
    }
}

/// One entry with the relationships that use it and the entries that were merged into it.
package struct CatalogueLine: Sendable, Equatable {
    package let entry: CatalogueEntry
    package let uses: [CatalogueUse]
    package let merged: [CatalogueEntry]
}

extension [CatalogueEntry] {
    package var living: [CatalogueEntry] { filter { $0.mergedInto == nil } }

    /// The entry of this name, whatever its capitals; the one it was merged into, if it was.
    func named(_ name: String) -> CatalogueEntry? {
        let wanted = name.lowercased()
        let found = first { $0.name.lowercased() == wanted }
        return found.flatMap { entry in
            entry.mergedInto.map { target in first { $0.id == target } } ?? entry
        }
    }
}
