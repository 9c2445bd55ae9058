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
        ])
}
