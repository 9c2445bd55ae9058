import CustomerValue

/// A guest says what would help; it becomes an opportunity that gets an answer like any other.
package struct AddVoice: Change {
    package static let audience = Audience.guests

    let id: ID<Opportunity>
    let title: String
    let how: String
    let kind: OpportunityKind
    let horizon: Horizon
    let relationship: ID<Relationship>?

    package init(_ fields: inout Fields) {
        id = fields.newID(Opportunity.self)
        title = fields.text("title", maximum: Fields.nameMaximum)
        how = fields.paragraphs("how", maximum: 2_000)
        kind = fields.optionalChoice("kind", OpportunityKind.self) ?? .other
        horizon = fields.optionalChoice("horizon", Horizon.self) ?? .withinYear
        relationship = fields.optionalID("relationship", Relationship.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {}

    package func perform(in work: Work) throws -> Outcome {
        let organization = try work.actor.guestOrganization.orNotFound()
        let visible = try work.records.relationships(seenFrom: organization)
        let wanted = relationship ?? visible.first?.id
        let place = try visible.first { $0.id == wanted }.orNotFound()
        let opportunity = Opportunity(
            id: id, relationship: place.id, raisedBy: work.actor.personID, title: title,
            how: how, kind: kind, horizon: horizon, raisedAt: work.now)
        try work.records.insert(opportunity)
        return Outcome(
            id, version: 1,
            Entry(Subject(.opportunity, id), within: place.id, opportunity.fieldChanges()))
    }
}
