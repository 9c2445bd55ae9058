import CustomerValue

/// Enters what one currency cost in another on a day; entered again, it is corrected.
package struct RecordExchangeRate: Change {
    package static let audience = Audience.leads

    let rate: ExchangeRate

    package init(_ fields: inout Fields) {
        let from = fields.currency("fromCurrency")
        let to = fields.currency("toCurrency")
        let day = fields.day("on")
        let units = fields.decimal("rate")
        if from == to { fields.problem("toCurrency", .unknownChoice(["another currency"])) }
        if units <= ExactDecimal.zero { fields.problem("rate", .negative) }
        rate = ExchangeRate(from: from, to: to, on: day, rate: units)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {}

    package func perform(in work: Work) throws -> Outcome {
        let workspace = try work.records.workspace()
        let before = try work.records.exchangeRates(until: rate.on).first {
            $0.on == rate.on && $0.from == rate.from && $0.to == rate.to
        }
        try work.records.save(rate)
        let entry = Entry(
            Subject(.exchangeRate, "\(rate.from.code)-\(rate.to.code)-\(rate.on)"),
            [FieldChange("rate", from: before?.rate.description, to: rate.rate.description)])
        return Outcome(workspace.id, version: workspace.version, entry)
    }
}
