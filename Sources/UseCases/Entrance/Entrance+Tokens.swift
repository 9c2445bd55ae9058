import CustomerValue

extension Entrance {
    /// A bearer token for the active member with the address; nil when there is none.
    package func newToken(email: String, name: String, days: Int) async throws -> String? {
        guard let found = try await account(email: email) else { return nil }
        return try await newToken(.member(found.member.id), found.actor, name, days: days)
    }

    /// A bearer token for the person of another organisation with the address, in the oldest
    /// workspace that knows one; nil when none does. It shows the portal and nothing else.
    package func newGuestToken(email: String, name: String, days: Int) async throws -> String? {
        let found = try await store.readEntrance { try $0.guests(email: email).first }
        guard let found, let person = found.personID else { return nil }
        return try await newToken(.person(person), found, name, days: days)
    }

    private func newToken(
        _ holder: LinkHolderID, _ actor: Actor, _ name: String, days: Int
    ) async throws -> String {
        let secret = surroundings.newToken()
        let digest = surroundings.digest(secret)
        let now = surroundings.now()
        try await store.writeEntrance { [surroundings] records in
            let home = actor.workspace.id
            let work = work(actor, records.records(of: home), now, surroundings)
            let token = APIToken(
                id: work.newID(), workspace: home, holder: holder, name: name,
                prefix: String(secret.prefix(6)), createdAt: now, expiresAt: now.adding(days: days))
            try records.insert(token, digest: digest)
            let entry = Entry(holder.subject, [FieldChange("tokenName", to: name)])
            try append([entry], deed: "createToken", work, surroundings)
        }
        return secret
    }
}

extension LinkHolderID {
    fileprivate var subject: Subject {
        switch self {
        case .member(let id): Subject(.member, id)
        case .person(let id): Subject(.person, id)
        }
    }
}
