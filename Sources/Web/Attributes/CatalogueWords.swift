import CustomerValue
import UseCases

/// The words of the catalogue of attributes.
enum CatalogueWords {
    static let title = "Attributes"
    static let lede =
        "What may set us apart, across all relationships. An attribute named for one customer can "
        + "be taken for another, so that their voices meet."
    static let empty = "Nothing yet. Attributes named in a relationship appear here by themselves."
    static let toCatalogue = "Attributes across all relationships"
    static let take = "From another relationship"
    static let takeIt = "Take it"
    static let add = "Add an attribute"
    static let edit = "Reword"
    static let editWhy = "Relationships keep their own wording."
    static let usedBy = "Used by"
    static let notUsed = "Not used yet."
    static let worded = "Worded there"
    static let relationship = "Relationship"
    static let mergedTitle = "Merged into it"
    static let mergeTitle = "Means the same as another"
    static let mergeWhy =
        "Every use of this one reads as a use of the other. The relationships keep their words and "
        + "their points, and the merge can be taken back."
    static let isMerged =
        "This attribute was merged: here is the one it reads as."

    static func uses(_ count: Int) -> String {
        switch count {
        case 0: "no relationship"
        case 1: "1 relationship"
        default: "\(count) relationships"
        }
    }
}
