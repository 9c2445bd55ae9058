package import CustomerValue

/// What people do before anybody knows who they are: set up, follow a link, sign in and out.
/// There is no actor yet, so these are no changes of the desk; they keep its journal all the same.
package struct Entrance: Sendable {
    package let store: any Store
    package let surroundings: Surroundings
    /// Fills a new workspace with the sample programme, as its owner; nil where there is none.
    package let addSampleData: (@Sendable (Actor) async throws -> Void)?
    let tries: TryCounter

    package init(
        store: any Store, surroundings: Surroundings,
        addSampleData: (@Sendable (Actor) async throws -> Void)? = nil
    ) {
        self.store = store
        self.surroundings = surroundings
        self.addSampleData = addSampleData
        tries = TryCounter(now: surroundings.now)
    }
}

/// A link as it is handed out, once: its token is stored nowhere.
package struct NewLink: Sendable, Equatable {
    package let token: String
    package let expiresAt: Instant
}

extension Entrance {
    package func hasWorkspace() async throws -> Bool {
        try await store.readEntrance { try $0.hasWorkspace() }
    }

    /// A link that makes a workspace. `isFirst` takes the place of those not used before.
    package func newSetUpLink(isFirst: Bool) async throws -> NewLink {
        let (new, link) = newLink(.setUp)
        try await store.writeEntrance { records in
            if isFirst { try records.removeUnusedSetUpLinks() }
            try records.insert(link)
        }
        return new
    }

    /// A link that signs in the active member with the address; nil when there is none.
    package func newSignInLink(email: String) async throws -> NewLink? {
        let found = try await account(email: email)
        guard let found else { return nil }
        let (new, link) = newLink(
            .memberSignIn, workspace: found.workspace.id, member: found.member.id)
        try await store.writeEntrance { try $0.insert(link) }
        return new
    }

    /// A link that signs in a person of the other organisation.
    package func newGuestLink(
        person: ID<Person>, in workspace: ID<Workspace>
    ) async throws -> NewLink {
        let (new, link) = newLink(.guestInvitation, workspace: workspace, person: person)
        try await store.writeEntrance { try $0.insert(link) }
        return new
    }

    /// The active account with the address, in the oldest workspace that has one.
    package func account(email: String) async throws -> Account? {
        let accounts = try await store.readEntrance { try $0.accounts(email: email) }
        return accounts.first { $0.member.state == .active }
    }

    private func newLink(
        _ purpose: Link.Purpose, workspace: ID<Workspace>? = nil, member: ID<Member>? = nil,
        person: ID<Person>? = nil
    ) -> (NewLink, Link) {
        let token = surroundings.newToken()
        let expiresAt = surroundings.now().adding(minutes: purpose.lifetimeMinutes)
        let link = Link(
            digest: surroundings.digest(token), purpose: purpose, workspace: workspace,
            member: member, person: person, expiresAt: expiresAt)
        return (NewLink(token: token, expiresAt: expiresAt), link)
    }
}
