package import CustomerValue

extension Entrance {
    /// How many workspaces one address is looked for in; bounds the time of one try.
    private static let accountsMaximum = 3

    /// Signs in with address and password. `from` is where the try comes from.
    ///
    /// Throws `wrongCredentials` alike for an unknown address and a wrong password, after the
    /// same time, and `tooMany`.
    package func signIn(_ input: Input, from: String) async throws -> SignedIn {
        let form = try Fields.decode(input) { CredentialsInput(&$0) }
        try tries.admit(account: form.email, address: from)
        let accounts = try await store.readEntrance { try $0.accounts(email: form.email) }
            .filter { $0.member.state == .active && $0.passwordHash != nil }
        guard let account = try await match(accounts, form.password) else {
            throw Refusal.wrongCredentials
        }
        tries.forgive(account: form.email, address: from)
        let session = surroundings.newToken()
        let (digest, now) = (surroundings.digest(session), surroundings.now())
        try await store.writeEntrance {
            try $0.insertSignIn(digest: digest, of: account.actor, at: now)
        }
        return SignedIn(token: session, actor: account.actor)
    }

    package func signOut(session token: String) async throws {
        let digest = surroundings.digest(token)
        try await store.writeEntrance { try $0.removeSignIn(digest: digest) }
    }

    /// Every browser the actor is signed in with, the one used last first.
    package func sessions(of actor: Actor) async throws -> [SignInLine] {
        let now = surroundings.now()
        return try await store.readEntrance { try $0.signIns(of: actor) }.filter { line in
            SignIn(actor: actor, createdAt: line.createdAt, lastSeenAt: line.lastSeenAt)
                .isLive(at: now)
        }
    }

    /// Ends every session of the actor but the one with this token.
    package func endOtherSessions(of actor: Actor, keeping token: String) async throws {
        let digest = surroundings.digest(token)
        try await store.writeEntrance { try $0.removeSignIns(of: actor, except: digest) }
    }

    /// Whether a line of `sessions(of:)` is the session with this token.
    package func isCurrent(_ line: SignInLine, _ token: String) -> Bool {
        line.digest == surroundings.digest(token)
    }

    /// Replaces the actor's password and ends every other session. Throws `wrongCredentials` when
    /// the present password is another, `tooMany`, `invalid`.
    package func changePassword(
        _ input: Input, of actor: Actor, session token: String, from: String
    ) async throws {
        let id = try actor.memberID.orNotFound()
        let account = try await store.readEntrance {
            try $0.account(member: id, in: actor.workspace.id)
        }.orNotFound()
        let form = try Fields.decode(input) { NewPasswordInput(&$0, of: account.member) }
        try tries.admit(account: account.member.email, address: from)
        guard try await surroundings.verifyPassword(form.current, account.passwordHash) else {
            throw Refusal.wrongCredentials
        }
        let hash = try await surroundings.hashPassword(form.password)
        let (digest, now) = (surroundings.digest(token), surroundings.now())
        try await store.writeEntrance { [surroundings] records in
            try records.setPassword(hash, of: id, in: actor.workspace.id)
            try records.removeSignIns(of: actor, except: digest)
            let home = records.records(of: actor.workspace.id)
            let work = work(actor, home, now, surroundings)
            try append(
                [Entry(Subject(.member, id))], deed: "changePassword", work, surroundings)
        }
    }

    /// Verifies once at least, so that an unknown address takes as long as a known one.
    private func match(_ accounts: [Account], _ password: String) async throws -> Account? {
        guard !accounts.isEmpty else {
            _ = try await surroundings.verifyPassword(password, nil)
            return nil
        }
        for account in accounts.prefix(Self.accountsMaximum)
        where try await surroundings.verifyPassword(password, account.passwordHash) {
            return account
        }
        return nil
    }
}

/// One browser somebody is signed in with.
package struct SignInLine: Sendable, Equatable {
    let digest: String
    package let createdAt: Instant
    package let lastSeenAt: Instant

    package init(digest: String, createdAt: Instant, lastSeenAt: Instant) {
        self.digest = digest
        self.createdAt = createdAt
        self.lastSeenAt = lastSeenAt
    }
}
