import CustomerValue

/// Writes down an investment that would help the other side's business.
package struct AddOpportunity: Change {
    package static let audience = Audience.contributors

    let id: ID<Opportunity>
    let relationship: ID<Relationship>
    let title: String
    let how: String
    let kind: OpportunityKind
    let horizon: Horizon
    let session: ID<Session>?
    let raisedBy: ID<Person>?

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        id = fields.newID(Opportunity.self)
        title = fields.text("title", maximum: Fields.nameMaximum)
        how = fields.paragraphs("how", maximum: 2_000)
        kind = fields.choice("kind", OpportunityKind.self, standing: .other)
        horizon = fields.choice("horizon", Horizon.self, standing: .withinYear)
        session = fields.optionalID("session", Session.self)
        raisedBy = fields.optionalID("raisedBy", Person.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        try checkSpeaker(in: work)
        try checkSession(in: work)
        let opportunity = Opportunity(
            id: id, relationship: relationship, session: session, raisedBy: raisedBy,
            title: title, how: how, kind: kind, horizon: horizon, raisedAt: work.now)
        try work.records.insert(opportunity)
        return Outcome(
            id, version: 1,
            Entry(Subject(.opportunity, id), within: relationship, opportunity.fieldChanges()))
    }

    private func checkSession(in work: Work) throws {
        guard let session else { return }
        guard try work.records.session(session)?.relationship == relationship else {
            throw Refusal.invalid([FieldError("session", .unknown)])
        }
    }

    private func checkSpeaker(in work: Work) throws {
        guard let raisedBy else { return }
        let organization = try work.relationship(relationship).organization
        let people = try work.records.people(under: organization)
        guard people.contains(where: { $0.id == raisedBy }) else {
            throw Refusal.invalid([FieldError("raisedBy", .unknown)])
        }
    }
}
