package import CustomerValue

/// A single-use link. Its token is known only to whoever it was handed to; here is its digest.
package struct Link: Sendable, Equatable {
    package enum Purpose: String, Sendable, CaseIterable {
        /// Makes a workspace and its first owner.
        case setUp
        /// Lets an invited colleague choose a name and a password.
        case memberInvitation
        /// Signs a member in without a password.
        case memberSignIn
        /// Signs a person of the other organisation in.
        case guestInvitation
    }

    package let digest: String
    package let purpose: Purpose
    package let workspace: ID<Workspace>?
    package let member: ID<Member>?
    package let person: ID<Person>?
    /// Who asked for it; nil when the command line did.
    package let createdBy: ID<Member>?
    /// The relationship whose bar it asks for; nil for a link that only lets in.
    package let relationship: ID<Relationship>?
    /// The session whose notes it leads to.
    package let session: ID<Session>?
    package let expiresAt: Instant
    package var consumedAt: Instant?
    package var renewalRequestedAt: Instant?

    package init(
        digest: String, purpose: Purpose, workspace: ID<Workspace>? = nil,
        member: ID<Member>? = nil, person: ID<Person>? = nil, createdBy: ID<Member>? = nil,
        relationship: ID<Relationship>? = nil, session: ID<Session>? = nil, expiresAt: Instant,
        consumedAt: Instant? = nil, renewalRequestedAt: Instant? = nil
    ) {
        self.digest = digest
        self.purpose = purpose
        self.workspace = workspace
        self.member = member
        self.person = person
        self.createdBy = createdBy
        self.relationship = relationship
        self.session = session
        self.expiresAt = expiresAt
        self.consumedAt = consumedAt
        self.renewalRequestedAt = renewalRequestedAt
    }
}

extension Link {
    package func isOpen(at now: Instant) -> Bool {
        consumedAt == nil && now < expiresAt
    }
}

extension Link.Purpose {
    /// Short where the terminal prints it, long where it travels by mail.
    package var lifetimeMinutes: Int {
        switch self {
        case .setUp: 15
        case .memberSignIn: 24 * 60
        case .memberInvitation, .guestInvitation: 7 * 24 * 60
        }
    }
}
