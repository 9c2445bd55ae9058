import CustomerValue
import UseCases

extension SQLEntrance {
    func insertSignIn(digest: String, of actor: Actor, at: Instant) throws {
        try connection.run(
            """
            INSERT INTO sign_in
                (digest, workspace_id, member_id, person_id, created_at, last_seen_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                .text(digest), SQLValue(actor.workspace.id), SQLValue(actor.memberID),
                SQLValue(actor.personID), SQLValue(at), SQLValue(at),
            ])
    }

    func removeSignIn(digest: String) throws {
        try connection.run("DELETE FROM sign_in WHERE digest = $1", [.text(digest)])
    }

    func signIns(of actor: Actor) throws -> [SignInLine] {
        try connection.query(
            """
            SELECT digest, created_at, last_seen_at FROM sign_in
            WHERE workspace_id = $1 AND (member_id = $2 OR person_id = $3)
            ORDER BY last_seen_at DESC, digest
            """, owner(actor)
        ) { row in
            SignInLine(
                digest: try row.text(0), createdAt: try row.instant(1),
                lastSeenAt: try row.instant(2))
        }
    }

    func removeSignIns(of actor: Actor, except digest: String) throws {
        try connection.run(
            """
            DELETE FROM sign_in
            WHERE workspace_id = $1 AND (member_id = $2 OR person_id = $3) AND digest <> $4
            """, owner(actor) + [.text(digest)])
    }

    private func owner(_ actor: Actor) -> [SQLValue] {
        [SQLValue(actor.workspace.id), SQLValue(actor.memberID), SQLValue(actor.personID)]
    }
}
