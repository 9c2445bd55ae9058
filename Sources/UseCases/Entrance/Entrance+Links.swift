package import CustomerValue

/// What a link is for, as its page shows it before anybody does anything.
package struct OpenedLink: Sendable, Equatable {
    package let purpose: Link.Purpose
    package let isOpen: Bool
    package let renewalWasRequested: Bool
    /// Nil for a set-up link.
    package let workspaceName: String?
    /// Whom it lets in; empty for a set-up link.
    package let name: String
    package let email: String
    /// The relationship whose bar the holder is asked for.
    package let relationship: ID<Relationship>?
    /// The session whose notes it leads to.
    package let session: ID<Session>?
}

/// Somebody who has just come in; the token goes into the cookie and nowhere else.
package struct SignedIn: Sendable, Equatable {
    package let token: String
    package let actor: Actor
}

extension Entrance {
    /// Looks at a link; never uses it up, because mail programs look at links too.
    package func openLink(_ token: String) async throws -> OpenedLink {
        let digest = surroundings.digest(token)
        let now = surroundings.now()
        return try await store.readEntrance { records in
            let link = try records.link(digest: digest).orNotFound()
            let holder = try records.holder(of: link)
            return OpenedLink(
                purpose: holder.purpose(of: link), isOpen: link.isOpen(at: now) && holder.mayEnter,
                renewalWasRequested: link.renewalRequestedAt != nil,
                workspaceName: holder.workspace?.name, name: holder.name, email: holder.email,
                relationship: link.relationship, session: link.session)
        }
    }

    /// Signs in with a sign-in link or as a guest. Throws `notFound`, `linkExpired`.
    package func signIn(link token: String) async throws -> SignedIn {
        let (digest, now) = (surroundings.digest(token), surroundings.now())
        let session = surroundings.newToken()
        let sessionDigest = surroundings.digest(session)
        let actor = try await store.writeEntrance { records in
            let link = try records.consume(
                digest, for: [.memberSignIn, .memberInvitation, .guestInvitation], at: now)
            guard let actor = try records.holder(of: link).actor else {
                throw Refusal.linkExpired
            }
            try records.insertSignIn(digest: sessionDigest, of: actor, at: now)
            return actor
        }
        return SignedIn(token: session, actor: actor)
    }

    /// Notes that the holder of a spent link wants another; somebody inside makes it.
    package func askForNewLink(_ token: String) async throws {
        let (digest, now) = (surroundings.digest(token), surroundings.now())
        try await store.writeEntrance { records in
            let link = try records.link(digest: digest).orNotFound()
            guard link.workspace != nil, !link.isOpen(at: now) else { return }
            try records.requestRenewal(digest: digest, at: now)
        }
    }
}

/// Whom a link lets in, as the records stand now.
struct LinkHolder {
    var workspace: Workspace?
    var member: Member?
    var person: Person?

    var name: String { member?.name ?? person?.name ?? "" }
    var email: String { member?.email ?? person?.email ?? "" }

    /// A member who was disabled meanwhile stays outside.
    var mayEnter: Bool { member.map { $0.state != .disabled } ?? true }

    /// Somebody invited by several links joins with the first; the others then sign in.
    func purpose(of link: Link) -> Link.Purpose {
        let hasJoined = link.purpose == .memberInvitation && member?.state == .active
        return hasJoined ? .memberSignIn : link.purpose
    }

    var actor: Actor? {
        guard let workspace else { return nil }
        if let member { return member.state == .active ? Actor(member, in: workspace) : nil }
        return person.map { Actor($0, in: workspace) }
    }
}

extension EntranceRecords {
    func holder(of link: Link) throws -> LinkHolder {
        guard let id = link.workspace else { return LinkHolder() }
        let home = records(of: id)
        return LinkHolder(
            workspace: try home.workspace(),
            member: try link.member.flatMap { try home.member($0) },
            person: try link.person.flatMap { try home.person($0) })
    }

    /// Uses a link up, or throws `notFound` or `linkExpired`.
    func consume(_ digest: String, for purposes: [Link.Purpose], at now: Instant) throws -> Link {
        let link = try link(digest: digest).orNotFound()
        guard purposes.contains(link.purpose), link.isOpen(at: now),
            try consumeLink(digest: digest, at: now)
        else { throw Refusal.linkExpired }
        return link
    }
}
