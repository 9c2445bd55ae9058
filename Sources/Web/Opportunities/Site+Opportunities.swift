import CustomerValue
import UseCases

extension Addresses {
    static let opportunities = Pattern("/opportunities")
    static let opportunity = Pattern("/opportunities/{opportunity}")
    static let opportunityDecision = Pattern("/opportunities/{opportunity}/decision")
    static let relationshipOpportunities = Pattern("/relationships/{relationship}/opportunities")
}

extension Site {
    var opportunityEndpoints: [Endpoint] {
        [
            page(
                Addresses.opportunities, ListOpportunities.self, "Opportunities, newest first",
                .opportunityList, OpportunityListPage.render),
            page(
                Addresses.opportunity, ShowOpportunity.self, "One opportunity with its answer",
                .opportunityDetail, OpportunityPage.render),
            change(
                Addresses.relationshipOpportunities, AddOpportunity.self, "Add an opportunity",
                creates: true),
            change(Addresses.opportunity, EditOpportunity.self, "Word an opportunity better"),
            change(
                Addresses.opportunityDecision, AnswerOpportunity.self, "Answer an opportunity"),
        ]
    }
}
