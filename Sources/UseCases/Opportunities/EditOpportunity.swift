import CustomerValue

/// Words an opportunity better; who raised it and when stays.
package struct EditOpportunity: Change {
    package static let audience = Audience.contributors

    let id: ID<Opportunity>
    let title: String
    let how: String
    let kind: OpportunityKind
    let horizon: Horizon
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("opportunity", Opportunity.self)
        title = fields.text("title", maximum: Fields.nameMaximum)
        how = fields.paragraphs("how", maximum: 2_000)
        kind = fields.choice("kind", OpportunityKind.self, standing: .other)
        horizon = fields.choice("horizon", Horizon.self, standing: .withinYear)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachOpportunity(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.opportunity(id)
        let edited = try work.revised(stored, seen: version) { opportunity in
            opportunity.title = title
            opportunity.how = how
            opportunity.kind = kind
            opportunity.horizon = horizon
        }
        try work.records.update(edited)
        return Outcome(
            id, version: edited.version,
            Entry(
                Subject(.opportunity, id), within: stored.relationship,
                edited.fieldChanges(from: stored)))
    }
}
