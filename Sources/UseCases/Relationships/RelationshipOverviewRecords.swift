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
    /// Everything said about money in the sessions of a relationship, oldest first.
    func statements(in relationship: ID<Relationship>) throws -> [EconomicStatement]
}
