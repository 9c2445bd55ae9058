/// Who sits in a session: a colleague with a role, or somebody of the customer.
package enum Attendee: Hashable, Sendable {
    case member(ID<Member>, SessionRole)
    case person(ID<Person>)

    package var role: SessionRole {
        switch self {
        case .member(_, let role): role
        case .person: .participant
        }
    }
}
