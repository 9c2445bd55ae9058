package import CustomerValue

/// Asks a colleague for the bar of their function, with a personal link that leads to it.
///
/// The link signs in, so its token is shown only to somebody who has no fewer rights than the
/// colleague; others are told that the colleague signs in as usual.
package struct InviteToBar: Change {
    package static let audience = Audience.relationshipOwners

    let relationship: ID<Relationship>
    let member: ID<Member>

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        member = fields.path("member", Member.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
        try work.reachMember(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let inviter = try work.actor.memberID.orNotFound()
        let hypothesis = try work.currentHypothesis(of: relationship)
        guard hypothesis.revealedAt == nil else { throw Refusal.rule(.alreadyRevealed) }
        guard let invited = try work.barFillers().first(where: { $0.id == member }) else {
            throw Refusal.invalid([FieldError("member", .unknown)])
        }
        try work.records.save(
            BarInvitation(
                relationship: relationship, round: hypothesis.round, member: member,
                invitedBy: inviter, invitedAt: work.now))
        let entry = Entry(
            Subject(.hypothesis, hypothesis.id), within: relationship,
            [FieldChange("invited", to: invited.name)])
        guard Self.mayHandLink(work.actor, to: invited) else {
            return Outcome(hypothesis.id, version: hypothesis.version, entry)
        }
        let token = try work.newLink(
            invited.state == .active ? .memberSignIn : .memberInvitation, for: .member(member),
            asking: relationship)
        return Outcome(hypothesis.id, version: hypothesis.version, secret: token, entry)
    }

    /// A link lets whoever holds it in, the one who copies it included.
    package static func mayHandLink(_ actor: Actor, to member: Member) -> Bool {
        actor.role == .owner || !Audience.relationshipOwners.roles.contains(member.role)
    }
}
