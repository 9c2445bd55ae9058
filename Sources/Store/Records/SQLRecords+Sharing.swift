import CustomerValue
import UseCases

extension SQLRecords {
    func sharingMarks(of session: ID<Session>) throws -> [SharingMark] {
        try connection.query(
            """
            SELECT person_id, note_item_id, set_by_member, set_by_person, set_at
            FROM sharing_mark WHERE workspace_id = $1 AND session_id = $2 ORDER BY subject
            """, [home, SQLValue(session)]
        ) { row in
            let person: ID<Person>? = try row.optionalID(0)
            let member: ID<Member>? = try row.optionalID(2)
            return SharingMark(
                session: session, subject: try person.map { .person($0) } ?? .item(row.id(1)),
                setBy: try member.map { .member($0) } ?? .person(row.id(3)),
                setAt: try row.instant(4))
        }
    }

    func insert(_ mark: SharingMark) throws {
        let (subject, person, item) = mark.subject.values
        var member: ID<Member>?
        var own: ID<Person>?
        switch mark.setBy {
        case .member(let id): member = id
        case .person(let id): own = id
        }
        try connection.run(
            """
            INSERT INTO sharing_mark (workspace_id, session_id, subject, person_id, note_item_id,
                set_by_member, set_by_person, set_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING
            """,
            [
                home, SQLValue(mark.session), subject, person, item, SQLValue(member),
                SQLValue(own), SQLValue(mark.setAt),
            ])
    }

    func removeSharingMark(
        on subject: SharingMark.Subject, in session: ID<Session>
    ) throws -> Bool {
        let gone = try connection.run(
            """
            DELETE FROM sharing_mark
            WHERE workspace_id = $1 AND session_id = $2 AND subject = $3
            """, [home, SQLValue(session), subject.values.subject])
        return gone > 0
    }

    func publishedSessions(under organization: ID<Organization>) throws -> [Session] {
        try connection.query(
            """
            WITH RECURSIVE below (id) AS (
                SELECT id FROM organization WHERE workspace_id = $1 AND id = $2
                UNION
                SELECT child.id FROM organization AS child
                JOIN below ON child.parent_id = below.id
                WHERE child.workspace_id = $1
            )
            SELECT session.id, relationship_id, starts_at, minutes, state, purpose, held_at,
                session.version
            FROM below CROSS JOIN relationship CROSS JOIN session
            WHERE relationship.workspace_id = $1 AND relationship.organization_id = below.id
                AND session.workspace_id = $1 AND session.relationship_id = relationship.id
                AND state <> 'cancelled' AND EXISTS (
                    SELECT 1 FROM notes_document
                    WHERE notes_document.workspace_id = $1
                        AND notes_document.session_id = session.id
                        AND published_at IS NOT NULL)
            ORDER BY starts_at, session.id
            """, [home, SQLValue(organization)], Session.init(row:))
    }
}

extension SharingMark.Subject {
    /// The id it is known by, and each of the two it may be.
    fileprivate var values: (subject: SQLValue, person: SQLValue, item: SQLValue) {
        switch self {
        case .person(let id): (SQLValue(id), SQLValue(id), .null)
        case .item(let id): (SQLValue(id), .null, SQLValue(id))
        }
    }
}
