/// What one person would give one opportunity out of the pot.
package struct BudgetAllocation: Hashable, Sendable {
    package var session: ID<Session>
    package var opportunity: ID<Opportunity>
    /// Nil when the people in the room divided it together.
    package var person: ID<Person>?
    package var money: Money

    package init(
        session: ID<Session>, opportunity: ID<Opportunity>, person: ID<Person>? = nil, money: Money
    ) {
        self.session = session
        self.opportunity = opportunity
        self.person = person
        self.money = money
    }
}

/// A pot of money to spend only on this supplier's business, divided by the customer.
package struct BudgetExercise: Hashable, Sendable {
    package var pot: Money
    package var allocations: [BudgetAllocation]

    package init(pot: Money, allocations: [BudgetAllocation]) {
        self.pot = pot
        self.allocations = allocations
    }
}
