import CustomerValue
import UseCases

extension SQLEntrance {
    func insert(_ token: APIToken, digest: String) throws {
        try connection.run(
            """
            INSERT INTO api_token (digest, workspace_id, id, member_id, person_id, name, prefix,
                created_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [.text(digest), SQLValue(token.workspace), SQLValue(token.id)] + token.holder.values
                + [
                    .text(token.name), .text(token.prefix), SQLValue(token.createdAt),
                    SQLValue(token.expiresAt),
                ])
    }

    func guests(email: String) throws -> [Actor] {
        try connection.query(
            """
            SELECT workspace.id, workspace.name, workspace.kind, workspace.currency,
                workspace.time_zone, workspace.created_at, workspace.version,
                person.id, person.organization_id, person.name
            FROM person JOIN workspace ON workspace.id = person.workspace_id
            WHERE person.email = $1
            ORDER BY workspace.created_at, workspace.id, person.id
            """, [.text(email)], Actor.init(guest:))
    }

    func hasWorkspace() throws -> Bool {
        try connection.exists("SELECT 1 FROM workspace LIMIT 1")
    }

    func workspaceIDs() throws -> [ID<Workspace>] {
        try connection.query("SELECT id FROM workspace ORDER BY created_at, id") { try $0.id(0) }
    }

    func insert(_ workspace: Workspace) throws {
        try connection.run(
            """
            INSERT INTO workspace (id, name, kind, currency, time_zone, created_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                SQLValue(workspace.id), .text(workspace.name), SQLValue(workspace.kind),
                .text(workspace.currency.code), .text(workspace.timeZoneName),
                SQLValue(workspace.createdAt), SQLValue(workspace.version),
            ])
    }

    func accounts(email: String) throws -> [Account] {
        try connection.query(
            """
            SELECT workspace.id, workspace.name, workspace.kind, workspace.currency,
                workspace.time_zone, workspace.created_at, workspace.version,
                member.id, member.name, member.email, member.role, member.function,
                member.state, member.version, member.password_hash
            FROM member JOIN workspace ON workspace.id = member.workspace_id
            WHERE member.email = $1
            ORDER BY workspace.created_at, workspace.id
            """, [.text(email)], Account.init(row:))
    }

    func account(member: ID<Member>, in workspace: ID<Workspace>) throws -> Account? {
        try connection.first(
            """
            SELECT workspace.id, workspace.name, workspace.kind, workspace.currency,
                workspace.time_zone, workspace.created_at, workspace.version,
                member.id, member.name, member.email, member.role, member.function,
                member.state, member.version, member.password_hash
            FROM member JOIN workspace ON workspace.id = member.workspace_id
            WHERE member.workspace_id = $1 AND member.id = $2
            """, [SQLValue(workspace), SQLValue(member)], Account.init(row:))
    }

    func setPassword(
        _ hash: String, of member: ID<Member>, in workspace: ID<Workspace>
    ) throws {
        try connection.run(
            "UPDATE member SET password_hash = $1 WHERE workspace_id = $2 AND id = $3",
            [.text(hash), SQLValue(workspace), SQLValue(member)])
    }

    func records(of workspace: ID<Workspace>) -> any Records {
        SQLRecords(connection, workspace)
    }
}

extension Account {
    fileprivate init(row: any SQLRow) throws {
        let member = Member(
            id: try row.id(7), name: try row.text(8), email: try row.text(9),
            role: try row.choice(10), function: try row.choice(11), state: try row.choice(12),
            version: try row.int(13))
        self.init(
            workspace: try row.workspace(), member: member,
            passwordHash: try row.optionalText(14))
    }
}
