import CustomerValue

/// Enters what was bought in a calendar year; entered again, it replaces that year's figure.
package struct RecordPurchases: Change {
    package static let audience = Audience.relationshipOwners

    let relationship: ID<Relationship>
    let year: Int
    let money: Money

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        year = fields.integer("year", in: 1990...2100)
        money = fields.money("purchases")
        fields.requireNotNegative(money, "purchases")
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.relationship(relationship)
        let before = try work.records.purchases(of: relationship).first { $0.year == year }
        try work.records.save(Purchases(relationship: relationship, year: year, money: money))
        let entry = Entry(
            Subject(.relationship, relationship), within: relationship,
            [
                FieldChange("year", to: String(year)),
                FieldChange("purchases", from: before?.money.journalText, to: money.journalText),
            ])
        return Outcome(relationship, version: stored.version, entry)
    }
}
