/// Where a session stands.
package enum SessionState: String, CaseIterable, Sendable {
    case planned, held, cancelled
}

/// What somebody does in the room.
package enum SessionRole: String, CaseIterable, Sendable {
    case facilitator, accountManager, noteTaker, observer, participant
}

/// The structured 60 to 90 minute conversation with a customer.
package struct Session: Hashable, Sendable {
    package let id: ID<Session>
    package var relationship: ID<Relationship>
    package var startsAt: Instant
    package var minutes: Int
    package var state: SessionState
    package var purpose: String
    package var heldAt: Instant?
    package var version: Int

    package init(
        id: ID<Session>, relationship: ID<Relationship>, startsAt: Instant, minutes: Int,
        state: SessionState, purpose: String, heldAt: Instant? = nil, version: Int = 1
    ) {
        self.id = id
        self.relationship = relationship
        self.startsAt = startsAt
        self.minutes = minutes
        self.state = state
        self.purpose = purpose
        self.heldAt = heldAt
        self.version = version
    }
}
