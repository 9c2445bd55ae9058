import CustomerValue

/// Takes a promise off the table, with the reason.
package struct WithdrawPromise: Change {
    package static let audience = Audience.contributors

    let promise: ID<Promise>
    let reason: String
    let version: Int

    package init(_ fields: inout Fields) {
        promise = fields.path("promise", Promise.self)
        reason = fields.paragraphs("reason", maximum: 2_000, required: true)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachPromise(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        try work.advance(promise, seen: version) { promise throws(PromiseError) in
            try promise.withdrawing(
                by: work.party, of: work.actor.side, at: work.now, on: work.today, reason: reason)
        }
    }
}
