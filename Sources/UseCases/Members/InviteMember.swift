import CustomerValue

/// Makes an account for a colleague, with a link that lets them choose a password.
package struct InviteMember: Change {
    package static let audience = Audience.owners

    let id: ID<Member>
    let name: String
    let email: String
    let role: Role
    let function: BusinessFunction

    package init(_ fields: inout Fields) {
        id = fields.newID(Member.self)
        name = fields.text("name", maximum: Fields.nameMaximum)
        email = fields.email("email")
        role = fields.choice("role", Role.self, standing: .reader)
        function = fields.choice("function", BusinessFunction.self, standing: .other)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {}

    package func perform(in work: Work) throws -> Outcome {
        let isTaken = try work.records.members().contains { $0.email == email }
        guard !isTaken else { throw Refusal.rule(.duplicate(field: "email")) }
        try work.records.insert(
            Member(
                id: id, name: name, email: email,
                hasSampleAddress: work.surroundings.makesSamples, role: role,
                function: function, state: .invited))
        let token = try work.newLink(.memberInvitation, for: .member(id))
        let entry = Entry(
            Subject(.member, id),
            [
                FieldChange("name", to: name), FieldChange("email", to: email),
                FieldChange("role", to: role.rawValue),
                FieldChange("function", to: function.rawValue),
                FieldChange("state", to: MemberState.invited.rawValue),
            ])
        return Outcome(id, version: 1, secret: token, entry)
    }
}
