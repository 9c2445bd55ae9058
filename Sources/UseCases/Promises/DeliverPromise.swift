import CustomerValue

/// Says that it is done from our side; closed it is only by the other side.
package struct DeliverPromise: Change {
    package static let audience = Audience.contributors

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
            try promise.delivering(
                by: work.party, at: work.now, on: work.today, reason: reason)
        }
    }
}
