import CustomerValue
import UseCases

extension SQLEntrance {
    func signIn(digest: String) throws -> SignIn? {
        try memberSignIn(digest) ?? guestSignIn(digest)
    }

    func touchSignIn(digest: String, at: Instant) throws {
        try connection.run(
            "UPDATE sign_in SET last_seen_at = $1 WHERE digest = $2",
            [SQLValue(at), .text(digest)])
    }

    func tokenActor(digest: String, now: Instant) throws -> Actor? {
        try memberOfToken(digest, now) ?? guestOfToken(digest, now)
    }

    private func memberOfToken(_ digest: String, _ now: Instant) throws -> Actor? {
        try connection.first(
            """
            SELECT workspace.id, workspace.name, workspace.kind, workspace.currency,
                workspace.time_zone, workspace.created_at, workspace.version,
                member.id, member.role, member.function, member.name
            FROM api_token
            JOIN workspace ON workspace.id = api_token.workspace_id
            JOIN member ON member.workspace_id = api_token.workspace_id
                AND member.id = api_token.member_id AND member.state = 'active'
            WHERE digest = $1 AND revoked_at IS NULL AND expires_at > $2
            """, [.text(digest), SQLValue(now)], memberActor)
    }

    private func guestOfToken(_ digest: String, _ now: Instant) throws -> Actor? {
        try connection.first(
            """
            SELECT workspace.id, workspace.name, workspace.kind, workspace.currency,
                workspace.time_zone, workspace.created_at, workspace.version,
                person.id, person.organization_id, person.name
            FROM api_token
            JOIN workspace ON workspace.id = api_token.workspace_id
            JOIN person ON person.workspace_id = api_token.workspace_id
                AND person.id = api_token.person_id
            WHERE digest = $1 AND revoked_at IS NULL AND expires_at > $2
            """, [.text(digest), SQLValue(now)], Actor.init(guest:))
    }

    private func memberSignIn(_ digest: String) throws -> SignIn? {
        try connection.first(
            """
            SELECT workspace.id, workspace.name, workspace.kind, workspace.currency,
                workspace.time_zone, workspace.created_at, workspace.version,
                member.id, member.role, member.function, member.name,
                sign_in.created_at, sign_in.last_seen_at
            FROM sign_in
            JOIN workspace ON workspace.id = sign_in.workspace_id
            JOIN member ON member.workspace_id = sign_in.workspace_id
                AND member.id = sign_in.member_id AND member.state = 'active'
            WHERE digest = $1
            """, [.text(digest)]
        ) { row in
            SignIn(
                actor: try memberActor(row), createdAt: try row.instant(11),
                lastSeenAt: try row.instant(12))
        }
    }

    private func guestSignIn(_ digest: String) throws -> SignIn? {
        try connection.first(
            """
            SELECT workspace.id, workspace.name, workspace.kind, workspace.currency,
                workspace.time_zone, workspace.created_at, workspace.version,
                person.id, person.organization_id, person.name,
                sign_in.created_at, sign_in.last_seen_at
            FROM sign_in
            JOIN workspace ON workspace.id = sign_in.workspace_id
            JOIN person ON person.workspace_id = sign_in.workspace_id
                AND person.id = sign_in.person_id
            WHERE digest = $1
            """, [.text(digest)]
        ) { row in
            SignIn(
                actor: try Actor(guest: row),
                createdAt: try row.instant(10), lastSeenAt: try row.instant(11))
        }
    }

    private func memberActor(_ row: any SQLRow) throws -> Actor {
        Actor(
            workspace: try row.workspace(),
            identity: .member(
                try row.id(7), role: try row.choice(8), function: try row.choice(9)),
            name: try row.text(10))
    }
}

extension Actor {
    /// A guest: the workspace in the first seven columns, then the person.
    init(guest row: any SQLRow) throws {
        self.init(
            workspace: try row.workspace(),
            identity: .guest(try row.id(7), organization: try row.id(8)), name: try row.text(9))
    }
}

extension SQLRow {
    /// The workspace in the first seven columns.
    func workspace() throws -> Workspace {
        Workspace(
            id: try id(0), name: try text(1), kind: try choice(2), currency: try currency(3),
            timeZoneName: try text(4), createdAt: try instant(5), version: try int(6))
    }
}
