package import CustomerValue

/// Every relationship's DVP% beside its purchases, and all of them together.
package struct ShowPortfolio: Question {
    package static let audience = Audience.members

    package init(_ fields: inout Fields) {}

    package func answer(in work: Work) throws -> Portfolio {
        let lines = try work.records.relationships(
            matching: "", after: "", limit: ExportRelationships.maximum)
        let standings = try work.standings(of: lines.map(\.relationship.id))
        let entries = lines.compactMap { line in
            standings[line.relationship.id].map { PortfolioEntry(line: line, standing: $0) }
        }
        let home = work.actor.workspace.currency
        let rollUp = try? RollUp(
            of: entries.map {
                RollUpEntry(
                    relationship: $0.line.relationship.id, netGain: $0.standing.netGain,
                    purchases: $0.standing.purchases?.money)
            }, in: home, rates: ExchangeRates(try work.records.exchangeRates(until: work.today)),
            on: work.today)
        return Portfolio(
            currency: home, entries: entries, totals: rollUp?.lines ?? [],
            undefined: rollUp?.undefined ?? [])
    }
}

package struct Portfolio: Sendable {
    /// The workspace's own currency.
    package let currency: Currency
    package let entries: [PortfolioEntry]
    /// One line per currency that could not be converted; the home currency first.
    package let totals: [RollUpLine]
    /// Relationships whose DVP% is not defined; counted nowhere.
    package let undefined: [ID<Relationship>]
}

package struct PortfolioEntry: Sendable {
    package let line: RelationshipLine
    package let standing: ValueStanding
}
