package import CustomerValue

/// What somebody of the other organisation answered to an invitation.
package enum InvitationReply: String, Sendable, CaseIterable {
    case accepted, declined, anotherTime
}

/// One person's invitation to a session: the link that opens it, and what they answered.
///
/// The link only shows. Whoever wants to write proves that it is them, by a mailed code or a
/// link that signs in.
package struct Invitation: Sendable, Equatable {
    /// How long the link shows the conversation after it began: until its answers are due, and
    /// as long again to read them.
    package static let daysOpenAfterStart = 60

    package let session: ID<Session>
    package let person: ID<Person>
    /// Of the link's token; nil when no link was made or the last one was ended.
    package var digest: String?
    package var invitedBy: ID<Member>?
    package var invitedAt: Instant
    package var reply: InvitationReply?
    /// With the reply, such as a better time.
    package var note: String
    package var repliedAt: Instant?

    package init(
        session: ID<Session>, person: ID<Person>, digest: String? = nil,
        invitedBy: ID<Member>? = nil, invitedAt: Instant, reply: InvitationReply? = nil,
        note: String = "", repliedAt: Instant? = nil
    ) {
        self.session = session
        self.person = person
        self.digest = digest
        self.invitedBy = invitedBy
        self.invitedAt = invitedAt
        self.reply = reply
        self.note = note
        self.repliedAt = repliedAt
    }
}

extension Session {
    /// Until when links to it open; a session that is moved takes its links along.
    package var linksCloseAt: Instant { startsAt.adding(days: Invitation.daysOpenAfterStart) }
}

/// An agreed version that guests of one session may read beforehand.
package struct HypothesisRelease: Sendable, Equatable {
    package let session: ID<Session>
    package let hypothesis: ID<Hypothesis>
    /// The version as it was agreed: what is agreed later stays inside.
    package let number: Int
    /// With the calculations prepared for that version; never other money.
    package let withMoney: Bool
    package let releasedBy: ID<Member>
    package let releasedAt: Instant

    package init(
        session: ID<Session>, hypothesis: ID<Hypothesis>, number: Int, withMoney: Bool = false,
        releasedBy: ID<Member>, releasedAt: Instant
    ) {
        self.session = session
        self.hypothesis = hypothesis
        self.number = number
        self.withMoney = withMoney
        self.releasedBy = releasedBy
        self.releasedAt = releasedAt
    }
}
