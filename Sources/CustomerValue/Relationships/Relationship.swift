/// One supplier and one customer, led by an account manager.
package struct Relationship: Hashable, Sendable {
    package let id: ID<Relationship>
    /// The other side: the customer, or the supplier in a customer's workspace.
    package var organization: ID<Organization>
    package var accountManager: ID<Member>
    package var segment: String
    package var startedOn: Day
    package var version: Int

    package init(
        id: ID<Relationship>, organization: ID<Organization>, accountManager: ID<Member>,
        segment: String, startedOn: Day, version: Int = 1
    ) {
        self.id = id
        self.organization = organization
        self.accountManager = accountManager
        self.segment = segment
        self.startedOn = startedOn
        self.version = version
    }
}

/// What the customer bought from the supplier in a calendar year.
package struct Purchases: Hashable, Sendable {
    package var relationship: ID<Relationship>
    package var year: Int
    package var money: Money

    package init(relationship: ID<Relationship>, year: Int, money: Money) {
        self.relationship = relationship
        self.year = year
        self.money = money
    }
}
