/// A number as the customer gave it: exact, between two bounds, on the five-step scale, or not.
package enum EconomicValue: Hashable, Sendable {
    case exact(Money)
    case range(Money, Money)
    case scale(Int)
    case withheld
}

/// What somebody said about the money behind a driver or an opportunity.
package struct EconomicStatement: Hashable, Sendable {
    package let id: ID<EconomicStatement>
    package var session: ID<Session>
    package var driver: ID<ValueDriver>?
    package var opportunity: ID<Opportunity>?
    package var person: ID<Person>?
    package var label: String
    package var value: EconomicValue
    package var note: String
    package var statedAt: Instant
    /// When it was taken back; it then counts nowhere and stays in the history.
    package var withdrawnAt: Instant?
    package var version: Int

    package init(
        id: ID<EconomicStatement>, session: ID<Session>, driver: ID<ValueDriver>? = nil,
        opportunity: ID<Opportunity>? = nil, person: ID<Person>? = nil, label: String,
        value: EconomicValue, note: String, statedAt: Instant, withdrawnAt: Instant? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.session = session
        self.driver = driver
        self.opportunity = opportunity
        self.person = person
        self.label = label
        self.value = value
        self.note = note
        self.statedAt = statedAt
        self.withdrawnAt = withdrawnAt
        self.version = version
    }
}
