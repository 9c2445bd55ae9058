import CustomerValue

/// Changes what a colleague may do, or whether they may come in at all.
package struct ChangeMember: Change {
    package static let audience = Audience.owners

    let id: ID<Member>
    let role: Role
    let function: BusinessFunction
    let state: MemberState
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("member", Member.self)
        role = fields.choice("role", Role.self, standing: .reader)
        function = fields.choice("function", BusinessFunction.self, standing: .other)
        state = fields.choice("state", MemberState.self, standing: .disabled)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachMember(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.records.member(id).orNotFound()
        let member = try work.revised(stored, seen: version) { member in
            member.role = role
            member.function = function
            member.state = state
        }
        try checkState(after: stored.state)
        try requireOwner(without: stored, as: member, in: work)
        try work.records.update(member)
        if state == .disabled { try work.records.endAccess(of: .member(id), at: work.now) }
        let entry = Entry(
            Subject(.member, id),
            [
                FieldChange("role", from: stored.role.rawValue, to: role.rawValue),
                FieldChange("function", from: stored.function.rawValue, to: function.rawValue),
                FieldChange("state", from: stored.state.rawValue, to: state.rawValue),
            ])
        return Outcome(id, version: member.version, entry)
    }

    /// Only the invited person makes an invitation an account, and nobody becomes invited again.
    private func checkState(after stored: MemberState) throws {
        let isAllowed =
            state == stored || state == .disabled || stored == .disabled && state == .active
        guard isAllowed else {
            let choices = stored == .invited ? [stored, .disabled] : [.active, .disabled]
            throw Refusal.invalid([
                FieldError("state", .unknownChoice(choices.map(\.rawValue)))
            ])
        }
    }

    private func requireOwner(
        without stored: Member, as member: Member, in work: Work
    ) throws {
        guard stored.isActiveOwner, !member.isActiveOwner else { return }
        let others = try work.records.members().filter { $0.id != id && $0.isActiveOwner }
        guard !others.isEmpty else { throw Refusal.rule(.lastOwner) }
    }
}

extension Member {
    fileprivate var isActiveOwner: Bool { role == .owner && state == .active }
}
