package import CustomerValue

/// What other concepts know about relationships, read for overviews in one statement each.
package protocol RelationshipOverviewRecords {
    /// Where each of these relationships stands in its current round.
    func journeyFacts(
        of relationships: [ID<Relationship>]
    ) throws -> [ID<Relationship>: JourneyFacts]
}
