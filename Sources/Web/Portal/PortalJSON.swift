import CustomerValue
import UseCases

/// An answer as guests read it.
extension Shape<OpportunityLine> {
    static let portalOpportunity = Shape(
        "PortalOpportunity",
        [
            .id("id") { $0.opportunity.id },
            .text("title") { $0.opportunity.title },
            .text("how") { $0.opportunity.how },
            .optionalText("raisedByName") { $0.raisedByName },
            .instant("raisedAt") { $0.opportunity.raisedAt },
            .optionalChoice("answer") { $0.decision?.answer },
            .optionalText("reason") { $0.decision?.reason },
            .optionalDay("studyUntil") { $0.decision?.studyUntil },
        ])
}

extension Shape<PortalHome> {
    static let portalHome = Shape(
        "PortalHome",
        [
            .text("companyName") { $0.workspaceName },
            .texts("organizationNames") { $0.relationships.map(\.organizationName) },
            .list("opportunities", .portalOpportunity) { $0.opportunities },
            .list("promises", .promiseRow) { $0.promises },
            .list("conversations", .portalConversation) { $0.conversations },
            .list("news", .portalNews) { $0.news },
        ])
}

extension Shape<PortalConversation> {
    static let portalConversation = Shape(
        "PortalConversation",
        [
            .id("session") { $0.session },
            .instant("startsAt") { $0.startsAt },
            .optionalInstant("notesPublishedAt") { $0.notesPublishedAt },
        ])
}

extension Shape<PortalNews> {
    static let portalNews = Shape(
        "PortalNews",
        [
            .instant("at") { $0.at },
            .text("title") { $0.title },
            .optionalID("promise") { $0.promise },
        ])
}
