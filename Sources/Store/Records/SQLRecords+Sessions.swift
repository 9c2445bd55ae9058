import CustomerValue
import UseCases

extension SQLRecords {
    func session(_ id: ID<Session>) throws -> Session? {
        try connection.first(
            """
            SELECT id, relationship_id, starts_at, minutes, state, purpose, held_at, version
            FROM session WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], Session.init(row:))
    }

    func sessionLine(_ id: ID<Session>) throws -> SessionLine? {
        try connection.first(
            """
            SELECT session.id, relationship_id, starts_at, minutes, state, purpose, held_at,
                session.version, organization.id, organization.name,
                relationship.account_manager_id,
                (SELECT COUNT(*) FROM session_attendee AS seat WHERE seat.workspace_id = $1
                    AND seat.session_id = session.id AND seat.person_id IS NOT NULL),
                (SELECT MAX(published_at) FROM notes_document AS document
                    WHERE document.workspace_id = $1 AND document.session_id = session.id),
                (SELECT COUNT(*) FROM notes_acknowledgement AS said
                    WHERE said.workspace_id = $1 AND said.session_id = session.id
                        AND said.number = (SELECT MAX(number) FROM notes_document AS document
                            WHERE document.workspace_id = $1
                                AND document.session_id = session.id
                                AND published_at IS NOT NULL)),
                (SELECT COUNT(*) FROM notes_correction AS said
                    WHERE said.workspace_id = $1 AND said.session_id = session.id
                        AND said.number = (SELECT MAX(number) FROM notes_document AS document
                            WHERE document.workspace_id = $1
                                AND document.session_id = session.id
                                AND published_at IS NOT NULL))
            FROM session
            JOIN relationship ON relationship.workspace_id = $1
                AND relationship.id = session.relationship_id
            JOIN organization ON organization.workspace_id = $1
                AND organization.id = relationship.organization_id
            WHERE session.workspace_id = $1 AND session.id = $2
            """, [home, SQLValue(id)], SessionLine.init(row:))
    }

    func sessions(
        in state: SessionState?, of relationship: ID<Relationship>?, before: SessionCursor,
        limit: Int
    ) throws -> [SessionLine] {
        try connection.query(
            """
            SELECT session.id, relationship_id, starts_at, minutes, state, purpose, held_at,
                session.version, organization.id, organization.name,
                relationship.account_manager_id,
                (SELECT COUNT(*) FROM session_attendee AS seat WHERE seat.workspace_id = $1
                    AND seat.session_id = session.id AND seat.person_id IS NOT NULL),
                (SELECT MAX(published_at) FROM notes_document AS document
                    WHERE document.workspace_id = $1 AND document.session_id = session.id),
                (SELECT COUNT(*) FROM notes_acknowledgement AS said
                    WHERE said.workspace_id = $1 AND said.session_id = session.id
                        AND said.number = (SELECT MAX(number) FROM notes_document AS document
                            WHERE document.workspace_id = $1
                                AND document.session_id = session.id
                                AND published_at IS NOT NULL)),
                (SELECT COUNT(*) FROM notes_correction AS said
                    WHERE said.workspace_id = $1 AND said.session_id = session.id
                        AND said.number = (SELECT MAX(number) FROM notes_document AS document
                            WHERE document.workspace_id = $1
                                AND document.session_id = session.id
                                AND published_at IS NOT NULL))
            FROM session
            JOIN relationship ON relationship.workspace_id = $1
                AND relationship.id = session.relationship_id
            JOIN organization ON organization.workspace_id = $1
                AND organization.id = relationship.organization_id
            WHERE session.workspace_id = $1 AND ($2 = '' OR state = $2)
                AND ($3 = '' OR session.relationship_id = $3)
                AND (starts_at < $4 OR (starts_at = $4 AND session.id < $5))
            ORDER BY starts_at DESC, session.id DESC LIMIT $6
            """,
            [
                home, .text(state?.rawValue ?? ""), .text(relationship?.description ?? ""),
                SQLValue(before.startsAt), .text(before.id), SQLValue(limit),
            ], SessionLine.init(row:))
    }

    func insert(_ session: Session) throws {
        try connection.run(
            """
            INSERT INTO session (workspace_id, id, relationship_id, starts_at, minutes, state,
                purpose, held_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                home, SQLValue(session.id), SQLValue(session.relationship),
                SQLValue(session.startsAt), SQLValue(session.minutes), SQLValue(session.state),
                .text(session.purpose), SQLValue(session.heldAt), SQLValue(session.version),
            ])
    }

    func update(_ session: Session) throws {
        try connection.update(
            """
            UPDATE session SET starts_at = $1, minutes = $2, state = $3, purpose = $4,
                held_at = $5, version = $6
            WHERE workspace_id = $7 AND id = $8 AND version = $9
            """,
            [
                SQLValue(session.startsAt), SQLValue(session.minutes), SQLValue(session.state),
                .text(session.purpose), SQLValue(session.heldAt), SQLValue(session.version), home,
                SQLValue(session.id), SQLValue(session.version - 1),
            ], version: session.version)
    }
}

extension Session {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.id(0), relationship: try row.id(1), startsAt: try row.instant(2),
            minutes: try row.int(3), state: try row.choice(4), purpose: try row.text(5),
            heldAt: try row.optionalInstant(6), version: try row.int(7))
    }
}

extension SessionLine {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            session: try Session(row: row), organization: try row.id(8),
            organizationName: try row.text(9), accountManager: try row.id(10),
            people: try row.int(11), notesPublishedAt: try row.optionalInstant(12),
            acknowledgements: try row.int(13), corrections: try row.int(14))
    }
}
