import CustomerValue
import UseCases

extension SQLRecords {
    func relationships(seenFrom organization: ID<Organization>) throws -> [PortalRelationship] {
        try connection.query(
            """
            WITH RECURSIVE above (id, parent_id, distance) AS (
                SELECT id, parent_id, 0 FROM organization WHERE workspace_id = $1 AND id = $2
                UNION ALL
                SELECT parent.id, parent.parent_id, distance + 1 FROM organization AS parent
                JOIN above ON above.parent_id = parent.id
                WHERE parent.workspace_id = $1 AND distance < 20
            )
            SELECT relationship.id, organization.name
            FROM above
            JOIN relationship ON relationship.workspace_id = $1
                AND relationship.organization_id = above.id
            JOIN organization ON organization.workspace_id = $1 AND organization.id = above.id
            ORDER BY distance
            """, [home, SQLValue(organization)]
        ) { row in
            PortalRelationship(id: try row.id(0), organizationName: try row.text(1))
        }
    }

    func conversations(
        of relationship: ID<Relationship>, now: Instant
    ) throws -> [PortalConversation] {
        try connection.query(
            """
            SELECT session.id, starts_at, (
                SELECT MAX(published_at) FROM notes_document
                WHERE notes_document.workspace_id = $1
                    AND notes_document.session_id = session.id) AS notes_at
            FROM session
            WHERE session.workspace_id = $1 AND relationship_id = $2
                AND (state = 'held' AND EXISTS (
                        SELECT 1 FROM notes_document
                        WHERE notes_document.workspace_id = $1
                            AND notes_document.session_id = session.id
                            AND published_at IS NOT NULL)
                    OR state = 'planned' AND starts_at >= $3)
            ORDER BY starts_at DESC, session.id
            """, [home, SQLValue(relationship), SQLValue(now)]
        ) { row in
            PortalConversation(
                session: try row.id(0), startsAt: try row.instant(1),
                notesPublishedAt: try row.optionalInstant(2))
        }
    }

    func lastVisit(of person: ID<Person>) throws -> Instant? {
        try connection.first(
            """
            SELECT last_seen_at FROM sign_in
            WHERE workspace_id = $1 AND person_id = $2
            ORDER BY created_at DESC LIMIT 1 OFFSET 1
            """, [home, SQLValue(person)]
        ) { try $0.instant(0) }
    }
}
