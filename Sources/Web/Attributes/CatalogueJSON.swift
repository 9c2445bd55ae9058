import CustomerValue
import UseCases

extension Shape<Catalogue> {
    static let catalogue = Shape(
        "Catalogue", [.list("entries", .catalogueLine) { $0.lines }])
}

extension Shape<CatalogueEntryOverview> {
    static let catalogueEntry = Shape(
        "CatalogueEntryOverview", [.object("line", .catalogueLine) { $0.line }])
}

extension Shape<CatalogueLine> {
    static let catalogueLine = Shape(
        "CatalogueLine",
        [
            .object("entry", .entry) { $0.entry }, .list("uses", .catalogueUse) { $0.uses },
            .list("merged", .entry) { $0.merged },
        ])
}

extension Shape<CatalogueEntry> {
    static let entry = Shape(
        "CatalogueEntry",
        [
            .id("id") { $0.id }, .text("name") { $0.name }, .text("what") { $0.what },
            .text("how") { $0.how },
            .texts("functions") { $0.functions.inOrder.map(\.rawValue) },
            .optionalID("mergedInto") { $0.mergedInto },
            .integer("version") { $0.version },
        ])
}

extension Shape<CatalogueUse> {
    static let catalogueUse = Shape(
        "CatalogueUse",
        [
            .id("relationship") { $0.relationship },
            .text("organizationName") { $0.organizationName },
            .text("attributeName") { $0.attributeName },
        ])
}
