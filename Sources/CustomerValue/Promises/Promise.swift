/// Where a promise stands; `due` and `late` follow from its dates.
package enum PromiseState: String, CaseIterable, Sendable {
    case offered, accepted, due, kept, late, renegotiated, broken, withdrawn
}

/// A commitment to a customer, kept as the ledger of what happened to it.
package struct Promise: Hashable, Sendable {
    package let id: ID<Promise>
    package var relationship: ID<Relationship>
    package var opportunity: ID<Opportunity>?
    package var title: String
    /// Conditions of satisfaction: when the customer will call it kept.
    package var conditions: String
    package var ownerOurs: ID<Member>
    package var ownerTheirs: ID<Person>?
    package var dueOn: Day
    package var worthPerYear: Money?
    package var updateEveryDays: Int
    package var events: [PromiseEvent]
    package var version: Int

    package init(
        id: ID<Promise>, relationship: ID<Relationship>, opportunity: ID<Opportunity>? = nil,
        title: String, conditions: String, ownerOurs: ID<Member>, ownerTheirs: ID<Person>? = nil,
        dueOn: Day, worthPerYear: Money? = nil, updateEveryDays: Int = 30, events: [PromiseEvent],
        version: Int = 1
    ) {
        self.id = id
        self.relationship = relationship
        self.opportunity = opportunity
        self.title = title
        self.conditions = conditions
        self.ownerOurs = ownerOurs
        self.ownerTheirs = ownerTheirs
        self.dueOn = dueOn
        self.worthPerYear = worthPerYear
        self.updateEveryDays = updateEveryDays
        self.events = events
        self.version = version
    }
}
