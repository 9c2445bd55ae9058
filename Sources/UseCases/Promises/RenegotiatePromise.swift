import CustomerValue

/// The supplier proposes another day; until the customer accepts it, the agreed one counts.
package struct RenegotiatePromise: Change {
    package static let audience = Audience.supplierSide

    let promise: ID<Promise>
    let dueOn: Day
    let reason: String
    let version: Int

    package init(_ fields: inout Fields) {
        promise = fields.path("promise", Promise.self)
        dueOn = fields.day("dueOn")
        reason = fields.paragraphs("reason", maximum: 2_000, required: true)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachPromise(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        guard dueOn >= work.today else {
            throw Refusal.invalid([FieldError("dueOn", .order(mustFollow: "today"))])
        }
        return try work.advance(promise, seen: version) { promise throws(PromiseError) in
            try promise.renegotiating(
                newDue: dueOn, by: work.party, of: work.actor.side, at: work.now, on: work.today,
                reason: reason)
        }
    }
}
