/// A member was asked for the bar of their function in one round.
package struct BarInvitation: Hashable, Sendable {
    package let relationship: ID<Relationship>
    package let round: Int
    package let member: ID<Member>
    package let invitedBy: ID<Member>
    package let invitedAt: Instant

    package init(
        relationship: ID<Relationship>, round: Int, member: ID<Member>, invitedBy: ID<Member>,
        invitedAt: Instant
    ) {
        self.relationship = relationship
        self.round = round
        self.member = member
        self.invitedBy = invitedBy
        self.invitedAt = invitedAt
    }
}
