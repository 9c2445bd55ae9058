import CustomerValue
import UseCases

extension SQLEntrance {
    func invitation(digest: String) throws -> (home: ID<Workspace>, invitation: Invitation)? {
        try connection.first(
            """
            SELECT session_id, person_id, digest, invited_by, invited_at, reply, note, replied_at,
                workspace_id
            FROM invitation WHERE digest = $1
            """, [.text(digest)]
        ) { row in (home: try row.id(8), invitation: try Invitation(row: row)) }
    }
}

extension SQLRecords {
    func invitation(to session: ID<Session>, of person: ID<Person>) throws -> Invitation? {
        try invitations(to: session).first { $0.person == person }
    }

    func invitations(to session: ID<Session>) throws -> [Invitation] {
        try connection.query(
            """
            SELECT session_id, person_id, digest, invited_by, invited_at, reply, note, replied_at
            FROM invitation WHERE workspace_id = $1 AND session_id = $2 ORDER BY person_id
            """, [home, SQLValue(session)], Invitation.init(row:))
    }

    func save(_ invitation: Invitation) throws {
        try connection.run(
            """
            INSERT INTO invitation (workspace_id, session_id, person_id, digest, invited_by,
                invited_at, reply, note, replied_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (workspace_id, session_id, person_id) DO UPDATE
            SET digest = excluded.digest, invited_by = excluded.invited_by,
                invited_at = excluded.invited_at, reply = excluded.reply, note = excluded.note,
                replied_at = excluded.replied_at
            """,
            [
                home, SQLValue(invitation.session), SQLValue(invitation.person),
                invitation.digest.map { .text($0) } ?? .null, SQLValue(invitation.invitedBy),
                SQLValue(invitation.invitedAt),
                invitation.reply.map { .text($0.rawValue) } ?? .null, .text(invitation.note),
                SQLValue(invitation.repliedAt),
            ])
    }

    func sessions(seating person: ID<Person>) throws -> [Session] {
        try connection.query(
            """
            SELECT session.id, relationship_id, starts_at, minutes, state, purpose, held_at,
                version
            FROM session_attendee AS seat CROSS JOIN session
            WHERE seat.workspace_id = $1 AND seat.person_id = $2 AND session.workspace_id = $1
                AND session.id = seat.session_id AND state <> 'cancelled'
            ORDER BY starts_at DESC, session.id
            """, [home, SQLValue(person)], Session.init(row:))
    }

    func release(for session: ID<Session>) throws -> HypothesisRelease? {
        try connection.first(
            """
            SELECT session_id, hypothesis_id, number, with_money, released_by, released_at
            FROM hypothesis_release WHERE workspace_id = $1 AND session_id = $2
            """, [home, SQLValue(session)]
        ) { row in
            HypothesisRelease(
                session: try row.id(0), hypothesis: try row.id(1), number: try row.int(2),
                withMoney: try row.integer(3) == 1, releasedBy: try row.id(4),
                releasedAt: try row.instant(5))
        }
    }

    func save(_ release: HypothesisRelease) throws {
        try connection.run(
            """
            INSERT INTO hypothesis_release
                (workspace_id, session_id, hypothesis_id, number, with_money, released_by,
                released_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (workspace_id, session_id) DO UPDATE
            SET hypothesis_id = excluded.hypothesis_id, number = excluded.number,
                with_money = excluded.with_money,
                released_by = excluded.released_by, released_at = excluded.released_at
            """,
            [
                home, SQLValue(release.session), SQLValue(release.hypothesis),
                SQLValue(release.number), SQLValue(release.withMoney),
                SQLValue(release.releasedBy), SQLValue(release.releasedAt),
            ])
    }

    func removeRelease(for session: ID<Session>) throws -> Bool {
        let gone = try connection.run(
            "DELETE FROM hypothesis_release WHERE workspace_id = $1 AND session_id = $2",
            [home, SQLValue(session)])
        return gone > 0
    }
}

extension Invitation {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            session: try row.id(0), person: try row.id(1), digest: try row.optionalText(2),
            invitedBy: try row.optionalID(3), invitedAt: try row.instant(4),
            reply: try row.optionalChoice(5), note: try row.text(6),
            repliedAt: try row.optionalInstant(7))
    }
}
