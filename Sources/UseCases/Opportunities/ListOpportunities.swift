package import CustomerValue

/// Opportunities, newest first: all, or those with one kind of answer or of one relationship.
package struct ListOpportunities: Question {
    package static let audience = Audience.members

    let request: ListingRequest
    let filter: OpportunityFilter?
    let relationship: ID<Relationship>?

    package init(_ fields: inout Fields) {
        request = fields.listing()
        filter = fields.optionalChoice("answer", OpportunityFilter.self)
        relationship = fields.optionalID("relationship", Relationship.self)
    }

    package func answer(in work: Work) throws -> OpportunityList {
        let name = try relationship.map { id -> String in
            let found = try work.relationship(id)
            return try work.records.organization(found.organization).orNotFound().name
        }
        let lines = try work.records.opportunities(
            filter, of: relationship, before: OpportunityCursor(request.after) ?? .start,
            limit: request.limit + 1)
        return OpportunityList(
            listing: request.listing(lines, cursor: \.cursor), filter: filter,
            relationship: relationship, organizationName: name, today: work.today)
    }
}

/// A part of the opportunities and the filter it went through.
package struct OpportunityList: Sendable {
    package let listing: Listing<OpportunityLine>
    package let filter: OpportunityFilter?
    package let relationship: ID<Relationship>?
    package let organizationName: String?
    package let today: Day
}

extension OpportunityLine {
    /// The clock of the method: every opportunity is answered within 30 days.
    package func answerDueOn(timeZoneName: String) -> Deadline {
        .answers(afterRaisedOn: Day(opportunity.raisedAt, timeZoneName: timeZoneName))
    }
}
