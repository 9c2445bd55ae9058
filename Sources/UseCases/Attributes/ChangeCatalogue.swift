import CustomerValue

/// Names something in the catalogue, for relationships to use.
package struct AddCatalogueEntry: Change {
    package static let audience = Audience.contributors

    let id: ID<CatalogueEntry>
    let wording: CatalogueWording

    package init(_ fields: inout Fields) {
        id = fields.newID(CatalogueEntry.self)
        wording = CatalogueWording(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {}

    package func perform(in work: Work) throws -> Outcome {
        try wording.requireUnused(by: id, in: work)
        let entry = CatalogueEntry(
            id: id, name: wording.name, what: wording.what, how: wording.how,
            functions: wording.functions)
        try work.records.insert(entry)
        return Outcome(id, version: 1, Entry(Subject(.catalogueEntry, id), wording.changes()))
    }
}

/// Rewords an entry; the relationships that use it keep their own wording.
package struct UpdateCatalogueEntry: Change {
    package static let audience = Audience.contributors

    let id: ID<CatalogueEntry>
    let wording: CatalogueWording
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("entry", CatalogueEntry.self)
        wording = CatalogueWording(&fields)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachCatalogueEntry(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.records.catalogueEntry(id).orNotFound()
        let changed = try work.revised(stored, seen: version) { entry in
            entry.name = wording.name
            entry.what = wording.what
            entry.how = wording.how
            entry.functions = wording.functions
        }
        guard stored.mergedInto == nil else { throw Refusal.rule(.retired) }
        try wording.requireUnused(by: id, in: work)
        try work.records.update(changed)
        return Outcome(
            id, version: changed.version,
            Entry(Subject(.catalogueEntry, id), wording.changes(from: stored)))
    }
}

/// Name and texts of an entry, as a form or a JSON body gives them.
struct CatalogueWording: Sendable {
    let name: String
    let what: String
    let how: String
    let functions: Set<BusinessFunction>

    init(_ fields: inout Fields) {
        name = fields.text("name", maximum: Fields.nameMaximum)
        what = fields.paragraphs("what", maximum: 1_000)
        how = fields.paragraphs("how", maximum: 1_000)
        functions = fields.choices("functions", BusinessFunction.self)
    }

    /// Two entries of one name would keep voices apart that belong together.
    func requireUnused(by id: ID<CatalogueEntry>, in work: Work) throws {
        let others = try work.records.catalogue().filter { $0.id != id }
        guard others.named(name) == nil else { throw Refusal.rule(.duplicate(field: "name")) }
    }

    func changes(from stored: CatalogueEntry? = nil) -> [FieldChange] {
        [
            FieldChange("name", from: stored?.name, to: name),
            FieldChange("what", from: stored?.what, to: what),
            FieldChange("how", from: stored?.how, to: how),
            FieldChange(
                "functions", from: stored?.functions.journalText, to: functions.journalText),
        ]
    }
}

extension Work {
    /// For `Change.reach`: the entry named in the address.
    func reachCatalogueEntry(in path: [String: String]) throws {
        let id = path["entry"].flatMap { ID<CatalogueEntry>($0) }
        _ = try records.catalogueEntry(id.orNotFound()).orNotFound()
    }
}
