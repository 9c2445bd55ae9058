import CustomerValue
import UseCases

extension SQLRecords {
    func sessionsWithoutNotes(heldSince: Instant) throws -> [SessionWithoutNotes] {
        let held: [(ID<Session>, Instant, String, ID<Member>)] = try connection.query(
            """
            SELECT session.id, session.held_at, organization.name, relationship.account_manager_id
            FROM session
            JOIN relationship ON relationship.workspace_id = session.workspace_id
                AND relationship.id = session.relationship_id
            JOIN organization ON organization.workspace_id = session.workspace_id
                AND organization.id = relationship.organization_id
            WHERE session.workspace_id = $1 AND session.state = 'held' AND session.held_at >= $2
                AND NOT EXISTS (
                    SELECT 1 FROM notes_document
                    WHERE notes_document.workspace_id = session.workspace_id
                        AND notes_document.session_id = session.id
                        AND notes_document.published_at IS NOT NULL)
            ORDER BY session.held_at, session.id
            """, [home, SQLValue(heldSince)]
        ) { row in
            (try row.id(0), try row.instant(1), try row.text(2), try row.id(3))
        }
        return try held.map { id, heldAt, name, manager in
            let leaders: [ID<Member>] = try connection.query(
                """
                SELECT member_id FROM session_attendee
                WHERE workspace_id = $1 AND session_id = $2 AND role = 'facilitator'
                    AND member_id IS NOT NULL AND member_id <> $3
                ORDER BY member_id
                """, [home, SQLValue(id), SQLValue(manager)]
            ) { try $0.id(0) }
            return SessionWithoutNotes(
                id: id, heldAt: heldAt, organizationName: name, reminded: [manager] + leaders)
        }
    }
}
