package import CustomerValue

/// One opportunity with its answer and the promises that came of it.
package struct ShowOpportunity: Question {
    package static let audience = Audience.members

    let id: ID<Opportunity>

    package init(_ fields: inout Fields) {
        id = fields.path("opportunity", Opportunity.self)
    }

    package func answer(in work: Work) throws -> OpportunityDetail {
        let line = try work.records.opportunityLine(id).orNotFound()
        let scope = PromiseScope.within(line.opportunity.relationship)
        let promises = try work.records.promiseLines(scope)
        return OpportunityDetail(
            line: line, promises: promises.filter { $0.promise.opportunity == id },
            choices: try work.promiseChoices(for: line.opportunity.relationship),
            today: work.today)
    }
}

/// An opportunity as its own page shows it.
package struct OpportunityDetail: Sendable {
    package let line: OpportunityLine
    package let promises: [PromiseLine]
    package let choices: PromiseChoices
    package let today: Day
}
