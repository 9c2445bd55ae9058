import CustomerValue
import UseCases

extension SQLRecords {
    func attendees(of session: ID<Session>) throws -> [SeatedAttendee] {
        try connection.query(
            """
            SELECT seat.member_id, seat.person_id, seat.role,
                COALESCE(member.name, person.name) AS name,
                COALESCE(member.function, person.function), person.level
            FROM session_attendee AS seat
            LEFT JOIN member ON member.workspace_id = $1 AND member.id = seat.member_id
            LEFT JOIN person ON person.workspace_id = $1 AND person.id = seat.person_id
            WHERE seat.workspace_id = $1 AND seat.session_id = $2
            ORDER BY CASE WHEN seat.member_id IS NULL THEN 1 ELSE 0 END, name, seat.attendee_id,
                seat.role
            """, [home, SQLValue(session)]
        ) { row in
            SeatedAttendee(
                attendee: try row.attendee(), name: try row.text(3), function: try row.choice(4),
                level: try row.optionalChoice(5))
        }
    }

    func seat(_ attendee: Attendee, in session: ID<Session>) throws {
        try connection.run(
            """
            INSERT INTO session_attendee
                (workspace_id, session_id, attendee_id, role, member_id, person_id)
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
            """,
            [
                home, SQLValue(session), attendee.idValue, SQLValue(attendee.role),
                SQLValue(attendee.member), SQLValue(attendee.person),
            ])
    }

    func unseat(_ attendee: Attendee, from session: ID<Session>) throws -> Bool {
        let gone = try connection.run(
            """
            DELETE FROM session_attendee
            WHERE workspace_id = $1 AND session_id = $2 AND attendee_id = $3 AND role = $4
            """, [home, SQLValue(session), attendee.idValue, SQLValue(attendee.role)])
        return gone > 0
    }

    func functionsHeard(
        in relationship: ID<Relationship>, since: Instant
    ) throws -> Set<BusinessFunction> {
        Set(
            try connection.query(
                """
                SELECT DISTINCT person.function
                FROM session CROSS JOIN session_attendee AS seat CROSS JOIN person
                WHERE session.workspace_id = $1 AND session.relationship_id = $2
                    AND seat.workspace_id = $1 AND seat.session_id = session.id
                    AND person.workspace_id = $1 AND person.id = seat.person_id
                    AND session.state = 'held' AND session.held_at >= $3
                """, [home, SQLValue(relationship), SQLValue(since)]
            ) { try $0.choice(0) })
    }
}

extension SQLRow {
    fileprivate func attendee() throws -> Attendee {
        if let member: ID<Member> = try optionalID(0) { return .member(member, try choice(2)) }
        return .person(try id(1))
    }
}

extension Attendee {
    fileprivate var member: ID<Member>? {
        if case .member(let id, _) = self { id } else { nil }
    }

    fileprivate var person: ID<Person>? {
        if case .person(let id) = self { id } else { nil }
    }

    fileprivate var idValue: SQLValue {
        switch self {
        case .member(let id, _): SQLValue(id)
        case .person(let id): SQLValue(id)
        }
    }
}
