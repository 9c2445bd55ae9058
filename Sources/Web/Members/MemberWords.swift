import CustomerValue

/// The words of the members page and of links that are handed out.
enum MemberWords {
    static let title = "Members"
    static let people = "People of your company"
    static let name = "Name"
    static let email = "Mail address"
    static let role = "Role"
    static let roleHint = "An owner administers; a lead steers the programme; a reader only reads."
    static let function = "Function"
    static let state = "State"
    static let more = "More"
    static let change = "Change"
    static let newLink = "Make a new link"
    static let invite = "Invite a colleague"
    static let inviteLede = "You get a link to send by your own mail. It works once, for 7 days."
    static let makeInvitation = "Make the invitation"
    static let requests = "Waiting for a new link"
    static let inviteGuest = "Invite as a guest"
    static let endAccess = "End access"
    static let workspaceSettings = "Settings of the workspace"

    static let linkTitle = "Copy this link now"
    static let linkLede =
        "Send it to the person it is for. It is shown only here, and a link that signs in works "
        + "once."
    static let link = "Link"
    static let back = "Done"

    static func lede(_ count: Int) -> String {
        count == 1
            ? "One person so far. Invite the colleagues you talk to customers with."
            : "\(count) people work here."
    }

    static func asked(_ name: String, _ at: String) -> String { "\(name), asked \(at)" }

    static func role(_ role: Role) -> String {
        switch role {
        case .owner: "Owner"
        case .lead: "Lead"
        case .accountManager: "Account manager"
        case .facilitator: "Facilitator"
        case .noteTaker: "Note taker"
        case .contributor: "Contributor"
        case .reader: "Reader"
        }
    }

    static let roles = Role.allCases.map { (value: $0.rawValue, label: role($0)) }

    static func state(_ state: MemberState) -> String {
        switch state {
        case .invited: "Invited"
        case .active: "Active"
        case .disabled: "Disabled"
        }
    }
}
