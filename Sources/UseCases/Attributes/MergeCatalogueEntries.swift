import CustomerValue

/// Says that two entries mean the same: every use of the one reads as a use of the other.
package struct MergeCatalogueEntry: Change {
    package static let audience = Audience.leads

    let id: ID<CatalogueEntry>
    let into: ID<CatalogueEntry>
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("entry", CatalogueEntry.self)
        into = fields.id("into", CatalogueEntry.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachCatalogueEntry(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.records.catalogueEntry(id).orNotFound()
        let merged = try work.revised(stored, seen: version) { $0.mergedInto = into }
        guard stored.mergedInto == nil else { throw Refusal.rule(.retired) }
        let entries = try work.records.catalogue()
        guard into != id, let target = entries.living.first(where: { $0.id == into }) else {
            throw Refusal.invalid([FieldError("into", .unknown)])
        }
        try work.records.update(merged)
        // What was merged before follows, so that every merge is one step long.
        for var earlier in entries where earlier.mergedInto == id {
            earlier.mergedInto = into
            earlier.version += 1
            try work.records.update(earlier)
        }
        return Outcome(
            id, version: merged.version,
            Entry(
                Subject(.catalogueEntry, id), [FieldChange("mergedInto", to: target.name)]))
    }
}

/// Takes the merge of an entry back: its uses are its own again.
package struct SeparateCatalogueEntry: Change {
    package static let audience = Audience.leads

    let id: ID<CatalogueEntry>
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("entry", CatalogueEntry.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachCatalogueEntry(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.records.catalogueEntry(id).orNotFound()
        let separate = try work.revised(stored, seen: version) { $0.mergedInto = nil }
        let target = try stored.mergedInto.flatMap { try work.records.catalogueEntry($0) }
        guard let target else { throw Refusal.rule(.notMerged) }
        try work.records.update(separate)
        return Outcome(
            id, version: separate.version,
            Entry(
                Subject(.catalogueEntry, id),
                [FieldChange("mergedInto", from: target.name, to: nil)]))
    }
}
