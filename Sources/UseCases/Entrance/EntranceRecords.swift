package import CustomerValue

/// What is looked up before anybody knows the workspace: sessions, tokens, links, addresses.
/// Secrets are only ever known here by their SHA-256 digest.
package protocol EntranceRecords {
    /// The person a browser session belongs to, whatever its age.
    func signIn(digest: String) throws -> SignIn?
    /// The member or guest an API token belongs to, unless revoked or expired.
    func tokenActor(digest: String, now: Instant) throws -> Actor?
    func touchSignIn(digest: String, at: Instant) throws
    /// A browser session of the actor; `digest` is that of its token.
    func insertSignIn(digest: String, of actor: Actor, at: Instant) throws
    func removeSignIn(digest: String) throws
    func signIns(of actor: Actor) throws -> [SignInLine]
    func removeSignIns(of actor: Actor, except digest: String) throws
    func insert(_ token: APIToken, digest: String) throws

    func link(digest: String) throws -> Link?
    func insert(_ link: Link) throws
    /// False when somebody else consumed it first.
    func consumeLink(digest: String, at: Instant) throws -> Bool
    func requestRenewal(digest: String, at: Instant) throws
    func removeUnusedSetUpLinks() throws

    /// Whether the holder now does what is done once in the installation; true again for the same
    /// holder, and for another one once the time is over.
    func takeLease(
        _ name: String, holder: String, at now: Instant, until: Instant
    ) throws -> Bool
    /// Whom and where the link with the digest invites, in whichever workspace.
    func invitation(digest: String) throws -> (home: ID<Workspace>, invitation: Invitation)?

    func hasWorkspace() throws -> Bool
    func workspaceIDs() throws -> [ID<Workspace>]
    func insert(_ workspace: Workspace) throws
    /// Every account with the address, in whichever workspace, oldest workspace first.
    func accounts(email: String) throws -> [Account]
    /// Every person of another organisation with the address, oldest workspace first.
    func guests(email: String) throws -> [Actor]
    func account(member: ID<Member>, in workspace: ID<Workspace>) throws -> Account?
    func setPassword(_ hash: String, of member: ID<Member>, in workspace: ID<Workspace>) throws
    /// What belongs to one workspace, inside the same transaction.
    func records(of workspace: ID<Workspace>) -> any Records
}

/// A program's key to the API, acting as its holder.
package struct APIToken: Sendable, Equatable {
    package let id: ID<APIToken>
    package let workspace: ID<Workspace>
    package let holder: LinkHolderID
    package let name: String
    /// The first characters, to tell tokens apart in lists.
    package let prefix: String
    package let createdAt: Instant
    package let expiresAt: Instant
}

/// A member with the workspace the account is in.
package struct Account: Sendable, Equatable {
    package let workspace: Workspace
    package let member: Member
    /// In PHC form; nil until a password was chosen.
    package let passwordHash: String?

    package init(workspace: Workspace, member: Member, passwordHash: String?) {
        self.workspace = workspace
        self.member = member
        self.passwordHash = passwordHash
    }

    package var actor: Actor { Actor(member, in: workspace) }
}

extension Actor {
    package init(_ member: Member, in workspace: Workspace) {
        self.init(
            workspace: workspace,
            identity: .member(member.id, role: member.role, function: member.function),
            name: member.name)
    }

    package init(_ person: Person, in workspace: Workspace) {
        self.init(
            workspace: workspace,
            identity: .guest(person.id, organization: person.organization), name: person.name)
    }
}

/// A signed-in browser.
package struct SignIn: Sendable, Equatable {
    package static let idleLimitMinutes = 12 * 60
    package static let absoluteLimitDays = 7

    package let actor: Actor
    package let createdAt: Instant
    package let lastSeenAt: Instant

    package init(actor: Actor, createdAt: Instant, lastSeenAt: Instant) {
        self.actor = actor
        self.createdAt = createdAt
        self.lastSeenAt = lastSeenAt
    }

    /// Guests and members alike are signed out after half a day away, and after a week in any case.
    package func isLive(at now: Instant) -> Bool {
        now < lastSeenAt.adding(minutes: Self.idleLimitMinutes)
            && now < createdAt.adding(days: Self.absoluteLimitDays)
    }
}
