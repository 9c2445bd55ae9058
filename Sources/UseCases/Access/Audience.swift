package import CustomerValue

/// Whom a use case is for. Somebody outside it is refused: a guest as if the thing did not exist,
/// a member with "you may not" once it is certain that the thing is theirs to see.
package struct Audience: Sendable, Equatable {
    package let roles: Set<Role>
    package let guests: Bool
    /// Whose word it is, where only one side may say it: the customer's workspace has its guests
    /// on the supplier's side. Nil for both.
    package let side: WorkspaceKind?

    package init(roles: Set<Role>, guests: Bool = false, side: WorkspaceKind? = nil) {
        self.roles = roles
        self.guests = guests
        self.side = side
    }

    package func includes(_ actor: Actor) -> Bool {
        guard side == nil || side == actor.side else { return false }
        return switch actor.identity {
        case .member(_, let role, _): roles.contains(role)
        case .guest: guests
        }
    }
}

extension Audience {
    /// Those who are in both.
    package func intersection(_ other: Audience) -> Audience {
        Audience(
            roles: roles.intersection(other.roles), guests: guests && other.guests,
            side: side ?? other.side)
    }

    /// Every member of the workspace, the executive who only reads included.
    package static let members = Audience(roles: Set(Role.allCases))
    /// Every member who works in the programme.
    package static let contributors = Audience(
        roles: [.owner, .lead, .accountManager, .facilitator, .noteTaker, .contributor])
    /// Those who run conversations.
    package static let sessionCrew = Audience(
        roles: [.owner, .lead, .accountManager, .facilitator, .noteTaker])
    /// Those who answer for a relationship.
    package static let relationshipOwners = Audience(roles: [.owner, .lead, .accountManager])
    /// Those who steer the programme.
    package static let leads = Audience(roles: [.owner, .lead])
    /// Those who administer the workspace.
    package static let owners = Audience(roles: [.owner])
    /// People of the other organisation only.
    package static let guests = Audience(roles: [], guests: true)
    /// Whoever speaks for the customer.
    package static let customerSide = Audience(
        roles: contributors.roles, guests: true, side: .customer)
    /// Whoever speaks for the supplier.
    package static let supplierSide = Audience(
        roles: contributors.roles, guests: true, side: .supplier)
    /// Everybody who is signed in.
    package static let signedIn = Audience(roles: Set(Role.allCases), guests: true)
}
