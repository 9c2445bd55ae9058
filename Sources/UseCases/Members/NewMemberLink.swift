import CustomerValue

/// A fresh link for a colleague: the invitation once more, or one that signs in.
package struct NewMemberLink: Change {
    package static let audience = Audience.owners

    let id: ID<Member>

    package init(_ fields: inout Fields) {
        id = fields.path("member", Member.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachMember(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let member = try work.records.member(id).orNotFound()
        let purpose: Link.Purpose
        switch member.state {
        case .invited: purpose = .memberInvitation
        case .active: purpose = .memberSignIn
        case .disabled: throw Refusal.rule(.retired)
        }
        let token = try work.newLink(purpose, for: .member(id))
        let entry = Entry(Subject(.member, id), [FieldChange("link", to: purpose.rawValue)])
        return Outcome(id, version: member.version, secret: token, entry)
    }
}
