import CustomerValue

/// The customer says that the conditions are satisfied, and what it turned out to be worth.
package struct KeepPromise: Change {
    package static let audience = Audience.customerSide

    let promise: ID<Promise>
    let realised: Money?
    let reason: String
    let version: Int

    package init(_ fields: inout Fields) {
        promise = fields.path("promise", Promise.self)
        realised = fields.optionalMoney("realised")
        reason = fields.paragraphs("reason", maximum: 2_000)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachPromise(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let outcome = try work.advance(promise, seen: version) {
            promise throws(PromiseError) in
            try promise.keeping(
                by: work.party, of: work.actor.side, at: work.now, on: work.today, reason: reason)
        }
        guard let realised else { return outcome }
        try work.records.insert(
            RealisedValue(
                promise: promise, money: realised, statedBy: work.actor.personID, at: work.now))
        let entry = Entry(
            Subject(.promise, promise), within: outcome.entries.first?.relationship,
            [FieldChange("realised", to: realised.journalText)])
        return Outcome(
            promise, version: outcome.receipt.version, entries: outcome.entries + [entry])
    }
}
