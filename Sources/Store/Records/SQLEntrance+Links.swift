import CustomerValue
import UseCases

extension SQLEntrance {
    func link(digest: String) throws -> Link? {
        try connection.first(
            """
            SELECT digest, purpose, workspace_id, member_id, person_id, created_by, expires_at,
                consumed_at, renewal_requested_at, relationship_id, session_id
            FROM link WHERE digest = $1
            """, [.text(digest)], Link.init(row:))
    }

    func insert(_ link: Link) throws {
        try connection.insert(link)
    }

    func consumeLink(digest: String, at: Instant) throws -> Bool {
        let changed = try connection.run(
            "UPDATE link SET consumed_at = $1 WHERE digest = $2 AND consumed_at IS NULL",
            [SQLValue(at), .text(digest)])
        return changed == 1
    }

    func requestRenewal(digest: String, at: Instant) throws {
        try connection.run(
            """
            UPDATE link SET renewal_requested_at = $1
            WHERE digest = $2 AND renewal_requested_at IS NULL
            """, [SQLValue(at), .text(digest)])
    }

    func removeUnusedSetUpLinks() throws {
        try connection.run("DELETE FROM link WHERE purpose = 'setUp' AND consumed_at IS NULL")
    }
}

extension SQLConnection {
    func insert(_ link: Link) throws {
        try run(
            """
            INSERT INTO link (digest, purpose, workspace_id, member_id, person_id, created_by,
                expires_at, consumed_at, renewal_requested_at, relationship_id, session_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                .text(link.digest), SQLValue(link.purpose), SQLValue(link.workspace),
                SQLValue(link.member), SQLValue(link.person), SQLValue(link.createdBy),
                SQLValue(link.expiresAt), SQLValue(link.consumedAt),
                SQLValue(link.renewalRequestedAt), SQLValue(link.relationship),
                SQLValue(link.session),
            ])
    }
}

extension Link {
    init(row: any SQLRow) throws {
        self.init(
            digest: try row.text(0), purpose: try row.choice(1),
            workspace: try row.optionalID(2), member: try row.optionalID(3),
            person: try row.optionalID(4), createdBy: try row.optionalID(5),
            relationship: try row.optionalID(9), session: try row.optionalID(10),
            expiresAt: try row.instant(6), consumedAt: try row.optionalInstant(7),
            renewalRequestedAt: try row.optionalInstant(8))
    }
}
