import CustomerValue

/// Opens a relationship with one organisation, with this year's purchases if they are known.
package struct CreateRelationship: Change {
    package static let audience = Audience.relationshipOwners

    let id: ID<Relationship>
    let organizationName: String
    let segment: String
    let accountManager: ID<Member>?
    let purchasesPerYear: Money?

    package init(_ fields: inout Fields) {
        id = fields.newID(Relationship.self)
        organizationName = fields.text("organizationName", maximum: Fields.nameMaximum)
        segment = fields.optionalText("segment", maximum: 60)
        accountManager = fields.optionalID("accountManager", Member.self)
        purchasesPerYear = fields.optionalMoney("purchases")
        fields.requireNotNegative(purchasesPerYear, "purchases")
    }

    package static func reach(_ path: [String: String], in work: Work) throws {}

    package func perform(in work: Work) throws -> Outcome {
        let organization = Organization(
            id: work.newID(), name: organizationName, parent: nil, level: .group, version: 1)
        let manager = try accountManagerMember(in: work)
        let relationship = Relationship(
            id: id, organization: organization.id, accountManager: manager.id, segment: segment,
            startedOn: work.today, version: 1)
        try work.records.insert(organization)
        try work.records.insert(relationship)
        try work.records.insert(
            Hypothesis(
                id: work.newID(), relationship: id, round: work.today.year, openedAt: work.now))
        let purchases = purchasesPerYear.map {
            Purchases(relationship: id, year: work.today.year, money: $0)
        }
        if let purchases { try work.records.save(purchases) }
        let entry = Entry(
            Subject(.relationship, id), within: id,
            [
                FieldChange("organizationName", to: organizationName),
                FieldChange("segment", to: segment),
                FieldChange("accountManager", to: manager.name),
                FieldChange("purchases", to: purchases.map { $0.money.journalText }),
            ])
        return Outcome(id, version: 1, entry)
    }

    private func accountManagerMember(in work: Work) throws -> Member {
        guard let id = accountManager ?? work.actor.memberID else { throw Refusal.notFound }
        return try work.activeMember(id, field: "accountManager")
    }
}

extension Fields {
    /// Notes a problem with an amount below zero.
    mutating func requireNotNegative(_ money: Money?, _ name: String) {
        if let money, money.amountMinor < 0 { problem(name + ".amount", .negative) }
    }
}
