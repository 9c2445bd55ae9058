package import CustomerValue

/// What is looked up before anybody knows the workspace: sessions, tokens, links, addresses.
/// Secrets are only ever known here by their SHA-256 digest.
package protocol EntranceRecords {
    /// The person a browser session belongs to, whatever its age.
    func signIn(digest: String) throws -> SignIn?
    /// The member an API token belongs to, unless revoked or expired.
    func tokenActor(digest: String, now: Instant) throws -> Actor?
    func touchSignIn(digest: String, at: Instant) throws
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
