/// What the supplier would invest in.
package enum OpportunityKind: String, CaseIterable, Sendable {
    case people, service, product, other
}

/// How long it takes until the customer has it.
package enum Horizon: String, CaseIterable, Sendable {
    case repair, withinYear, multiYear
}

/// A future investment by the supplier that would help the customer's business.
package struct Opportunity: Hashable, Sendable {
    package let id: ID<Opportunity>
    package var relationship: ID<Relationship>
    package var session: ID<Session>?
    package var raisedBy: ID<Person>?
    package var title: String
    /// How it would help the customer's business.
    package var how: String
    package var kind: OpportunityKind
    package var horizon: Horizon
    package var raisedAt: Instant
    package var version: Int

    package init(
        id: ID<Opportunity>, relationship: ID<Relationship>, session: ID<Session>? = nil,
        raisedBy: ID<Person>? = nil, title: String, how: String, kind: OpportunityKind,
        horizon: Horizon, raisedAt: Instant, version: Int = 1
    ) {
        self.id = id
        self.relationship = relationship
        self.session = session
        self.raisedBy = raisedBy
        self.title = title
        self.how = how
        self.kind = kind
        self.horizon = horizon
        self.raisedAt = raisedAt
        self.version = version
    }
}
