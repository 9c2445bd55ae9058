package import CustomerValue

/// What sessions, answers and promises say about relationships, read for overviews: one statement
/// each, however many relationships there are.
package protocol RelationshipOverviewRecords {
    /// Where each of these relationships stands in its current round.
    ///
    /// - Parameter timeZoneName: In which a session's moment becomes a day.
    func journeyFacts(
        of relationships: [ID<Relationship>], timeZoneName: String
    ) throws -> [ID<Relationship>: JourneyFacts]
    /// Whom of the other organisation sessions have heard since the moment given.
    func peopleHeard(
        in relationship: ID<Relationship>, since: Instant
    ) throws -> Set<ID<Person>>
    /// The bar the customer agreed on last, in any session.
    func newestCustomerBar(in relationship: ID<Relationship>) throws -> CustomerBar?
    /// Every bar a customer agreed on in a held session, latest session first: the room's, and
    /// where it agreed on none those of single people, once they were shown.
    func agreedCustomerBars(in relationship: ID<Relationship>) throws -> [HeldCustomerBar]
    /// Everything said about money in the sessions of a relationship, oldest first.
    func statements(in relationship: ID<Relationship>) throws -> [EconomicStatement]
}

/// A bar the customer agreed on, with when its session began.
package struct HeldCustomerBar: Hashable, Sendable {
    package let session: ID<Session>
    package let startsAt: Instant
    package var bar: Bar

    package init(session: ID<Session>, startsAt: Instant, bar: Bar) {
        self.session = session
        self.startsAt = startsAt
        self.bar = bar
    }
}
