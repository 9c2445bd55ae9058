import CustomerValue
import Hummingbird
import UseCases

extension Addresses {
    static let attributes = Pattern("/attributes")
    static let catalogueEntry = Pattern("/catalogue/{entry}")
    static let catalogueMerge = Pattern("/catalogue/{entry}/merge")
    static let catalogueSeparation = Pattern("/catalogue/{entry}/separation")
}

extension Site {
    var catalogueEndpoints: [Endpoint] {
        [
            page(
                Addresses.attributes, ShowCatalogue.self, "Attributes across relationships",
                .catalogue, CataloguePage.render),
            page(
                Addresses.catalogueEntry, ShowCatalogueEntry.self,
                "One attribute across relationships", .catalogueEntry, CatalogueEntryPage.render),
            change(
                Addresses.attributes, AddCatalogueEntry.self, "Add an attribute to the catalogue",
                creates: true),
            change(
                Addresses.catalogueEntry, UpdateCatalogueEntry.self,
                "Reword an attribute of the catalogue"),
            change(
                Addresses.catalogueMerge, MergeCatalogueEntry.self,
                "Merge attributes of the catalogue that mean the same"),
            change(
                Addresses.catalogueSeparation, SeparateCatalogueEntry.self,
                "Take a merge in the catalogue back"),
        ]
    }
}
