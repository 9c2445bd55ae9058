/// How a topic left the parking lot.
package enum ParkedOutcome: String, CaseIterable, Sendable {
    case dealtWith, takenBack
}

/// Something that was raised and does not belong to this part: kept in sight, for later.
package struct ParkedTopic: Hashable, Sendable {
    package struct Closure: Hashable, Sendable {
        package let outcome: ParkedOutcome
        package let at: Instant
        package let by: ID<Member>

        package init(outcome: ParkedOutcome, at: Instant, by: ID<Member>) {
            self.outcome = outcome
            self.at = at
            self.by = by
        }
    }

    package let id: ID<ParkedTopic>
    package let session: ID<Session>
    package let text: String
    /// Who of the other side raised it; nil for the room, or for us.
    package let person: ID<Person>?
    package let parkedBy: ID<Member>
    package let parkedAt: Instant
    /// Nil while it is parked.
    package var closure: Closure?

    package init(
        id: ID<ParkedTopic>, session: ID<Session>, text: String, person: ID<Person>? = nil,
        parkedBy: ID<Member>, parkedAt: Instant, closure: Closure? = nil
    ) {
        self.id = id
        self.session = session
        self.text = text
        self.person = person
        self.parkedBy = parkedBy
        self.parkedAt = parkedAt
        self.closure = closure
    }
}
