/// What can happen to a promise. `delivered` is the supplier's word, `kept` the customer's.
package enum PromiseEventKind: String, CaseIterable, Sendable {
    case offered, accepted, renegotiated, delivered, refused, kept, broken, withdrawn
}

/// Who did it: a colleague of the home organisation, or a guest of the other one. Which of them
/// speaks for the supplier depends on the workspace.
package enum PromiseParty: Hashable, Sendable {
    case member(ID<Member>)
    case person(ID<Person>)
}

/// One entry of a promise's ledger.
package struct PromiseEvent: Hashable, Sendable {
    package var kind: PromiseEventKind
    package var at: Instant
    /// The civil date in the workspace's time zone.
    package var on: Day
    package var by: PromiseParty
    package var reason: String
    /// The date proposed by a renegotiation.
    package var dueOn: Day?

    package init(
        kind: PromiseEventKind, at: Instant, on: Day, by: PromiseParty, reason: String,
        dueOn: Day? = nil
    ) {
        self.kind = kind
        self.at = at
        self.on = on
        self.by = by
        self.reason = reason
        self.dueOn = dueOn
    }
}
