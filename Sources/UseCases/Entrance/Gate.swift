import CustomerValue

/// Turns a cookie or a bearer token into an actor.
package struct Gate: Sendable {
    /// Last-seen times are written at most this often: a page view is not a write.
    package static let touchEveryMinutes = 5

    package let store: any Store
    package let surroundings: Surroundings
    private let signIns = GateMemory<SignIn>()
    private let tokens = GateMemory<Actor>()

    package init(store: any Store, surroundings: Surroundings) {
        self.store = store
        self.surroundings = surroundings
    }

    package func actor(session token: String) async throws -> Actor? {
        let digest = surroundings.digest(token)
        let now = surroundings.now()
        guard let signIn = try await liveSignIn(digest, at: now) else { return nil }
        if now >= signIn.lastSeenAt.adding(minutes: Self.touchEveryMinutes) {
            try await store.writeEntrance { try $0.touchSignIn(digest: digest, at: now) }
        }
        return signIn.actor
    }

    /// The same for a page that only stays open: nobody is there because of that.
    package func follower(session token: String) async throws -> Actor? {
        try await liveSignIn(surroundings.digest(token), at: surroundings.now())?.actor
    }

    private func liveSignIn(_ digest: String, at now: Instant) async throws -> SignIn? {
        let found = try await signIns.found(digest, at: now, in: store) {
            try $0.signIn(digest: digest)
        }
        return found.flatMap { $0.isLive(at: now) ? $0 : nil }
    }

    package func actor(bearer token: String) async throws -> Actor? {
        let digest = surroundings.digest(token)
        let now = surroundings.now()
        return try await tokens.found(digest, at: now, in: store) {
            try $0.tokenActor(digest: digest, now: now)
        }
    }
}
