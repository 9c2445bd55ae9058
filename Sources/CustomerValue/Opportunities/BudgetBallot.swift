/// One division of the pot: by one person, or by the room together.
package struct BudgetBallot: Hashable, Sendable {
    package var session: ID<Session>
    /// Nil when the people in the room divided it together.
    package var person: ID<Person>?
    /// The private vote it belongs to; that of the room belongs to none.
    package var vote: Int
    /// A missing key is an opportunity nobody touched.
    package var amounts: [ID<Opportunity>: Money]
    package var isFromSeat: Bool
    package var agreedAt: Instant?
    package var version: Int

    package init(
        session: ID<Session>, person: ID<Person>? = nil, vote: Int = PrivateVote.first,
        amounts: [ID<Opportunity>: Money], isFromSeat: Bool = false, agreedAt: Instant? = nil,
        version: Int = 1
    ) {
        self.session = session
        self.person = person
        self.vote = person == nil ? PrivateVote.together : vote
        self.amounts = amounts
        self.isFromSeat = isFromSeat
        self.agreedAt = agreedAt
        self.version = version
    }

    package var allocations: [BudgetAllocation] {
        amounts.map { opportunity, money in
            BudgetAllocation(
                session: session, opportunity: opportunity, person: person, money: money)
        }
    }
}
