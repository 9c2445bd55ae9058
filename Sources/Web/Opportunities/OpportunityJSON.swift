import CustomerValue
import UseCases

extension Shape<Decision> {
    static let decision = Shape(
        "Decision",
        [
            .choice("answer") { $0.answer },
            .text("reason") { $0.reason },
            .optionalDay("studyUntil") { $0.studyUntil },
            .instant("decidedAt") { $0.decidedAt },
            .integer("version") { $0.version },
        ])
}

extension Shape<OpportunityLine> {
    static let opportunityLine = Shape(
        "OpportunityLine",
        [
            .id("id") { $0.opportunity.id },
            .id("relationship") { $0.opportunity.relationship },
            .text("organizationName") { $0.organizationName },
            .text("title") { $0.opportunity.title },
            .text("how") { $0.opportunity.how },
            .choice("kind") { $0.opportunity.kind },
            .choice("horizon") { $0.opportunity.horizon },
            .optionalID("session") { $0.opportunity.session },
            .optionalID("raisedBy") { $0.opportunity.raisedBy },
            .optionalText("raisedByName") { $0.raisedByName },
            .instant("raisedAt") { $0.opportunity.raisedAt },
            .integer("version") { $0.opportunity.version },
            .optionalObject("decision", .decision) { $0.decision },
            .optionalText("decidedByName") { $0.decidedByName },
        ])
}

extension Shape<OpportunityList> {
    static let opportunityList = Shape(
        "OpportunityList",
        [
            .list("items", .opportunityLine) { $0.listing.items },
            .optionalText("next") { $0.listing.next },
        ])
}

extension Shape<OpportunityDetail> {
    static let opportunityDetail = Shape(
        "OpportunityDetail",
        [
            .object("opportunity", .opportunityLine) { $0.line },
            .list("promises", .promiseLine) { $0.promises },
        ])
}
