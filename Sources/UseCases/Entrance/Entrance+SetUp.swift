import CustomerValue

extension Entrance {
    /// Makes the workspace and its first owner. Throws `invalid`, `notFound`, `linkExpired`.
    package func setUp(_ token: String, _ input: Input) async throws -> SignedIn {
        let form = try Fields.decode(input) { SetUpInput(&$0) }
        guard try await openLink(token).isOpen else { throw Refusal.linkExpired }
        let hash = try await surroundings.hashPassword(form.password)
        let (digest, now) = (surroundings.digest(token), surroundings.now())
        let actor = try await enter { [surroundings] records in
            _ = try records.consume(digest, for: [.setUp], at: now)
            return try form.make(in: records, hash, now, surroundings)
        }
        if form.wantsSampleData { try await addSampleData?(actor.actor) }
        return actor
    }

    /// Makes the invited colleague active. Throws `invalid`, `notFound`, `linkExpired`.
    package func acceptInvitation(_ token: String, _ input: Input) async throws -> SignedIn {
        let opened = try await openLink(token)
        guard opened.isOpen else { throw Refusal.linkExpired }
        let form = try Fields.decode(input) { InvitationInput(&$0, email: opened.email) }
        let hash = try await surroundings.hashPassword(form.password)
        let (digest, now) = (surroundings.digest(token), surroundings.now())
        return try await enter { [surroundings] records in
            let link = try records.consume(digest, for: [.memberInvitation], at: now)
            return try form.accept(link, in: records, hash, now, surroundings)
        }
    }

    /// One transaction that ends with a new session of the actor it returns.
    private func enter(
        _ body: @escaping @Sendable (any EntranceRecords) throws -> Actor
    ) async throws -> SignedIn {
        let session = surroundings.newToken()
        let (digest, now) = (surroundings.digest(session), surroundings.now())
        let actor = try await store.writeEntrance { records in
            let actor = try body(records)
            try records.insertSignIn(digest: digest, of: actor, at: now)
            return actor
        }
        return SignedIn(token: session, actor: actor)
    }
}

extension SetUpInput {
    fileprivate func make(
        in records: any EntranceRecords, _ passwordHash: String, _ now: Instant,
        _ surroundings: Surroundings
    ) throws -> Actor {
        let workspace = Workspace(
            id: surroundings.newID(), name: workspaceName, kind: kind, currency: currency,
            timeZoneName: timeZoneName, createdAt: now)
        let member = Member(
            id: surroundings.newID(), name: name, email: email,
            hasSampleAddress: surroundings.makesSamples, role: .owner, function: .other,
            state: .active)
        try records.insert(workspace)
        let home = records.records(of: workspace.id)
        try home.insert(member)
        try records.setPassword(passwordHash, of: member.id, in: workspace.id)
        let actor = Actor(member, in: workspace)
        let entry = Entry(
            Subject(.workspace, workspace.id),
            [
                FieldChange("name", to: workspaceName), FieldChange("kind", to: kind.rawValue),
                FieldChange("currency", to: currency.code),
                FieldChange("timeZone", to: timeZoneName), FieldChange("owner", to: name),
            ])
        let joined = Entry(
            Subject(.member, member.id),
            [
                FieldChange("name", to: member.name), FieldChange("email", to: member.email),
                FieldChange("role", to: member.role.rawValue),
            ])
        let work = work(actor, home, now, surroundings)
        try append([entry, joined], deed: "setUpWorkspace", work, surroundings)
        return actor
    }
}

extension InvitationInput {
    fileprivate func accept(
        _ link: Link, in records: any EntranceRecords, _ passwordHash: String, _ now: Instant,
        _ surroundings: Surroundings
    ) throws -> Actor {
        let holder = try records.holder(of: link)
        guard let workspace = holder.workspace, let invited = holder.member,
            invited.state == .invited
        else { throw Refusal.linkExpired }
        var member = invited
        member.name = name
        member.state = .active
        member.version += 1
        let home = records.records(of: workspace.id)
        try home.update(member)
        try records.setPassword(passwordHash, of: member.id, in: workspace.id)
        let actor = Actor(member, in: workspace)
        let entry = Entry(
            Subject(.member, member.id),
            [
                FieldChange("name", from: invited.name, to: name),
                FieldChange("state", from: invited.state.rawValue, to: member.state.rawValue),
            ])
        let work = work(actor, home, now, surroundings)
        try append([entry], deed: "acceptInvitation", work, surroundings)
        return actor
    }
}
