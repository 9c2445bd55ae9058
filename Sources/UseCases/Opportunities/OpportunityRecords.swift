package import CustomerValue

/// Opportunities and the answer each one got.
package protocol OpportunityRecords {
    func opportunity(_ id: ID<Opportunity>) throws -> Opportunity?
    func opportunityLine(_ id: ID<Opportunity>) throws -> OpportunityLine?
    /// Newest first; of one relationship or of all.
    func opportunities(
        _ filter: OpportunityFilter?, of relationship: ID<Relationship>?, before: OpportunityCursor,
        limit: Int
    ) throws -> [OpportunityLine]
    func insert(_ opportunity: Opportunity) throws
    func update(_ opportunity: Opportunity) throws
    func decision(on id: ID<Opportunity>) throws -> Decision?
    func insert(_ decision: Decision) throws
    /// Saves over the version before `decision.version`.
    func update(_ decision: Decision) throws
}

/// Which opportunities a list shows.
package enum OpportunityFilter: String, CaseIterable, Sendable {
    case open, answered, willDo, willNotDo, needsUnderstanding
}

/// Where a list of opportunities, newest first, goes on.
package struct OpportunityCursor: Sendable, Equatable {
    package let raisedAt: Instant
    package let id: String

    /// Before every record.
    package static let start = OpportunityCursor(
        raisedAt: Instant(milliseconds: .max), id: "")

    package init(raisedAt: Instant, id: String) {
        self.raisedAt = raisedAt
        self.id = id
    }

    /// Reads `1795510800000.0192f…`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ".")
        guard parts.count == 2, let milliseconds = Int64(parts[0]) else { return nil }
        self.init(raisedAt: Instant(milliseconds: milliseconds), id: String(parts[1]))
    }
}

/// An opportunity as lists show it, with its present answer.
package struct OpportunityLine: Sendable, Equatable {
    package let opportunity: Opportunity
    package let organizationName: String
    package let raisedByName: String?
    package let decision: Decision?
    package let decidedByName: String?

    package init(
        opportunity: Opportunity, organizationName: String, raisedByName: String?,
        decision: Decision?, decidedByName: String?
    ) {
        self.opportunity = opportunity
        self.organizationName = organizationName
        self.raisedByName = raisedByName
        self.decision = decision
        self.decidedByName = decidedByName
    }

    package var cursor: String { "\(opportunity.raisedAt.milliseconds).\(opportunity.id)" }
}
