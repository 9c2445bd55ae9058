import CustomerValue

/// Sets what holds for the whole model: currency, discount rate, years, investment and
/// the reference price.
package struct SetModelTerms: Change {
    package static let audience = Audience.contributors

    let relationship: ID<Relationship>
    let currency: Currency
    let discountRate: String
    let years: String
    let investment: String
    let reference: String
    let version: Int

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        currency = fields.currency("currency")
        discountRate = fields.optionalText("discountRate", maximum: 40)
        years = fields.optionalText("years", maximum: 40)
        investment = fields.optionalText("investment", maximum: 40)
        reference = fields.optionalText("reference", maximum: 40)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let before = try work.valueModel(of: relationship).terms
        let terms = try work.revised(before, seen: version) { terms in
            terms.currency = currency
            terms.discountRate = discountRate
            terms.years = years
            terms.investment = investment
            terms.reference = reference
        }
        try work.records.save(terms)
        let isNew = before.version == 0
        return Outcome(
            relationship, version: terms.version,
            Entry(
                Subject(.relationship, relationship), within: relationship,
                terms.changes(from: isNew ? nil : before)))
    }
}

extension ModelTerms {
    func changes(from before: ModelTerms?) -> [FieldChange] {
        [
            FieldChange("currency", from: before?.currency.code, to: currency.code),
            FieldChange("discountRate", from: before?.discountRate ?? "", to: discountRate),
            FieldChange("years", from: before?.years ?? "", to: years),
            FieldChange("investment", from: before?.investment ?? "", to: investment),
            FieldChange("reference", from: before?.reference ?? "", to: reference),
        ]
    }
}
