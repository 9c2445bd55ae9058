import CustomerValue

/// Mails colleagues a personal link to the bar of their function; whoever was asked before is
/// reminded, with a new link. The link goes to its reader alone, whoever asks.
package struct AskForBars: Change {
    package static let audience = Audience.relationshipOwners

    let relationship: ID<Relationship>
    let members: Set<ID<Member>>
    /// Everybody who has not answered yet, but for whoever asks.
    let everybody: Bool

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        members = fields.identifiers("members", of: Member.self)
        everybody = fields.flag("everybody")
        if members.isEmpty && !everybody { fields.problem("members", .missing) }
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let inviter = try work.actor.memberID.orNotFound()
        let hypothesis = try work.currentHypothesis(of: relationship)
        guard hypothesis.revealedAt == nil else { throw Refusal.rule(.alreadyRevealed) }
        let asking = try BarAsking(relationship, in: work)
        let before = Set(
            try work.records.barInvitations(of: relationship, round: hypothesis.round)
                .map(\.member))
        let asked = try chosen(in: work, hypothesis, but: inviter)
        for member in asked {
            try work.records.save(
                BarInvitation(
                    relationship: relationship, round: hypothesis.round, member: member.id,
                    invitedBy: inviter, invitedAt: work.now))
            try asking.send(to: member, isReminder: before.contains(member.id), in: work)
        }
        let names = asked.map(\.name).joined(separator: ", ")
        return Outcome(
            hypothesis.id, version: hypothesis.version,
            Entry(
                Subject(.hypothesis, hypothesis.id), within: relationship,
                [FieldChange("mailed", to: names)]))
    }

    private func chosen(
        in work: Work, _ hypothesis: Hypothesis, but inviter: ID<Member>
    ) throws -> [Member] {
        let fillers = try work.barFillers()
        guard members.isSubset(of: fillers.map(\.id)) else {
            throw Refusal.invalid([FieldError("members", .unknown)])
        }
        let answered = Set(
            try work.bars(of: hypothesis).filter { $0.submittedAt != nil }.map(\.member))
        return fillers.filter { member in
            members.contains(member.id)
                || everybody && member.id != inviter && !answered.contains(member.id)
        }
    }
}

/// What colleagues are written when they are asked for their bar.
struct BarAsking {
    let texts: BarMailTexts
    let relationship: ID<Relationship>

    init(_ relationship: ID<Relationship>, in work: Work) throws {
        self.relationship = relationship
        texts = BarMailTexts(
            asker: work.actor.name,
            organization: try work.records.relationshipLine(relationship).orNotFound()
                .organizationName,
            attributes: try work.livingAttributes(of: relationship).count)
    }

    func send(to member: Member, isReminder: Bool, in work: Work) throws {
        let purpose: Link.Purpose =
            member.state == .active ? .memberSignIn : .memberInvitation
        let token = try work.newLink(purpose, for: .member(member.id), asking: relationship)
        let lifetime = Link.Purpose.memberInvitation.lifetimeMinutes
        try work.send(
            Mail(
                id: work.newID(), to: member.mailAddress,
                subject: texts.subject(isReminder: isReminder),
                text: texts.text(
                    isReminder: isReminder, link: work.address("/links/\(token)")),
                isSecret: true, expiresAt: work.now.adding(minutes: lifetime)))
    }
}
