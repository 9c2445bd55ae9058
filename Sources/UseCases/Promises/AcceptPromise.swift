import CustomerValue

/// The customer accepts what was offered, or the day proposed for it.
package struct AcceptPromise: Change {
    package static let audience = Audience.customerSide

    let promise: ID<Promise>
    let reason: String
    let version: Int

    package init(_ fields: inout Fields) {
        promise = fields.path("promise", Promise.self)
        reason = fields.paragraphs("reason", maximum: 2_000)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachPromise(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        try work.advance(promise, seen: version) { promise throws(PromiseError) in
            try promise.accepting(
                by: work.party, of: work.actor.side, at: work.now, on: work.today, reason: reason)
        }
    }
}
