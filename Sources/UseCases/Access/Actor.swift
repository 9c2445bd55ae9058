package import CustomerValue

/// Who acts: a person resolved once per request, together with the workspace everything happens in.
package struct Actor: Sendable, Equatable {
    package enum Identity: Sendable, Equatable {
        case member(ID<Member>, role: Role, function: BusinessFunction)
        /// Somebody of the other organisation; sees only what was published to that organisation.
        case guest(ID<Person>, organization: ID<Organization>)
    }

    package let workspace: Workspace
    package let identity: Identity
    package let name: String

    package init(workspace: Workspace, identity: Identity, name: String) {
        self.workspace = workspace
        self.identity = identity
        self.name = name
    }
}

extension Actor {
    /// The side the actor speaks for: a guest speaks for the other one.
    package var side: WorkspaceKind {
        switch identity {
        case .member: workspace.kind
        case .guest: workspace.kind.other
        }
    }

    package var memberID: ID<Member>? {
        guard case .member(let id, _, _) = identity else { return nil }
        return id
    }

    package var role: Role? {
        guard case .member(_, let role, _) = identity else { return nil }
        return role
    }

    package var function: BusinessFunction? {
        guard case .member(_, _, let function) = identity else { return nil }
        return function
    }

    package var personID: ID<Person>? {
        guard case .guest(let id, _) = identity else { return nil }
        return id
    }

    package var guestOrganization: ID<Organization>? {
        guard case .guest(_, let organization) = identity else { return nil }
        return organization
    }
}
