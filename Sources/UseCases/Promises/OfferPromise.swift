import CustomerValue

/// Offers a promise, which the customer accepts or not. In a customer's workspace a colleague
/// writes down what the supplier offered.
package struct OfferPromise: Change {
    package static let audience = Audience.relationshipOwners
    package static let usualUpdateEveryDays = 30

    let id: ID<Promise>
    let relationship: ID<Relationship>
    let opportunity: ID<Opportunity>?
    let title: String
    let conditions: String
    let ownerOurs: ID<Member>?
    let ownerTheirs: ID<Person>?
    let dueOn: Day
    let worthPerYear: Money?
    let updateEveryDays: Int?

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        id = fields.newID(Promise.self)
        title = fields.text("title", maximum: Fields.nameMaximum)
        conditions = fields.paragraphs("conditions", maximum: 2_000, required: true)
        opportunity = fields.optionalID("opportunity", Opportunity.self)
        ownerOurs = fields.optionalID("ownerOurs", Member.self)
        ownerTheirs = fields.optionalID("ownerTheirs", Person.self)
        dueOn = fields.day("dueOn")
        worthPerYear = fields.optionalMoney("worthPerYear")
        updateEveryDays = fields.optionalInteger("updateEveryDays", in: 1...365)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        guard dueOn >= work.today else {
            throw Refusal.invalid([FieldError("dueOn", .order(mustFollow: "today"))])
        }
        try checkOpportunity(in: work)
        let owners = try checkedOwners(in: work)
        let promise = Promise.offering(
            id: id, relationship: relationship, opportunity: opportunity, title: title,
            conditions: conditions, ownerOurs: owners.ours.id, ownerTheirs: owners.theirs?.id,
            dueOn: dueOn, worthPerYear: worthPerYear,
            updateEveryDays: updateEveryDays ?? Self.usualUpdateEveryDays,
            by: try work.actor.memberID.orNotFound(), at: work.now, on: work.today)
        try work.records.insert(promise)
        let changes = [
            FieldChange("title", to: title), FieldChange("conditions", to: conditions),
            FieldChange("ownerOurs", to: owners.ours.name),
            FieldChange("ownerTheirs", to: owners.theirs?.name),
            FieldChange("dueOn", to: dueOn.description),
            FieldChange("worthPerYear", to: worthPerYear?.journalText),
        ]
        return Outcome(
            id, version: 1, Entry(Subject(.promise, id), within: relationship, changes))
    }

    /// A promise may stand alone; one that answers an opportunity needs the answer "will do".
    private func checkOpportunity(in work: Work) throws {
        guard let opportunity else { return }
        guard let found = try work.records.opportunity(opportunity),
            found.relationship == relationship
        else { throw Refusal.invalid([FieldError("opportunity", .unknown)]) }
        guard try work.records.decision(on: opportunity)?.answer == .willDo else {
            throw Refusal.rule(.notAnsweredWillDo)
        }
    }

    private func checkedOwners(in work: Work) throws -> (ours: Member, theirs: Person?) {
        let choices = try work.promiseChoices(for: relationship)
        let ourID = ownerOurs ?? work.actor.memberID
        guard let ours = choices.members.first(where: { $0.id == ourID }) else {
            throw Refusal.invalid([FieldError("ownerOurs", .unknown)])
        }
        let theirs = choices.people.first { $0.id == ownerTheirs }
        guard ownerTheirs == nil || theirs != nil else {
            throw Refusal.invalid([FieldError("ownerTheirs", .unknown)])
        }
        return (ours, theirs)
    }
}
