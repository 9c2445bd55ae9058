import CustomerValue
import UseCases

extension SQLRecords {
    func stageSteps(of session: ID<Session>) throws -> [StageStep] {
        try connection.query(
            """
            SELECT page, shown_at, shown_by FROM session_step
            WHERE workspace_id = $1 AND session_id = $2 ORDER BY position
            """, [home, SQLValue(session)]
        ) { row in
            StageStep(
                page: try row.choice(0), shownAt: try row.instant(1), shownBy: try row.id(2))
        }
    }

    func append(_ step: StageStep, to session: ID<Session>) throws {
        try connection.run(
            """
            INSERT INTO session_step
                (workspace_id, session_id, position, page, shown_at, shown_by)
            VALUES ($1, $2, (SELECT COALESCE(MAX(position), 0) + 1 FROM session_step
                WHERE workspace_id = $1 AND session_id = $2), $3, $4, $5)
            """,
            [
                home, SQLValue(session), SQLValue(step.page), SQLValue(step.shownAt),
                SQLValue(step.shownBy),
            ])
    }

    func parkedTopic(_ id: ID<ParkedTopic>) throws -> ParkedTopic? {
        try connection.first(
            """
            SELECT id, session_id, content, person_id, parked_by, parked_at, outcome, closed_at,
                closed_by
            FROM parked_topic WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], ParkedTopic.init(row:))
    }

    func parkedTopics(of session: ID<Session>) throws -> [ParkedLine] {
        try connection.query(
            """
            SELECT topic.id, session_id, content, person_id, parked_by, parked_at, outcome,
                closed_at, closed_by, person.name
            FROM parked_topic AS topic
            LEFT JOIN person ON person.workspace_id = $1 AND person.id = topic.person_id
            WHERE topic.workspace_id = $1 AND session_id = $2 ORDER BY parked_at, topic.id
            """, [home, SQLValue(session)]
        ) { row in
            ParkedLine(topic: try ParkedTopic(row: row), personName: try row.optionalText(9))
        }
    }

    func insert(_ topic: ParkedTopic) throws {
        try connection.run(
            """
            INSERT INTO parked_topic (workspace_id, id, session_id, content, person_id,
                parked_by, parked_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                home, SQLValue(topic.id), SQLValue(topic.session), .text(topic.text),
                SQLValue(topic.person), SQLValue(topic.parkedBy), SQLValue(topic.parkedAt),
            ])
    }

    func close(_ topic: ParkedTopic) throws -> Bool {
        guard let closure = topic.closure else { return false }
        let closed = try connection.run(
            """
            UPDATE parked_topic SET outcome = $1, closed_at = $2, closed_by = $3
            WHERE workspace_id = $4 AND id = $5 AND outcome IS NULL
            """,
            [
                SQLValue(closure.outcome), SQLValue(closure.at), SQLValue(closure.by), home,
                SQLValue(topic.id),
            ])
        return closed == 1
    }
}

extension ParkedTopic {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            id: try row.id(0), session: try row.id(1), text: try row.text(2),
            person: try row.optionalID(3), parkedBy: try row.id(4),
            parkedAt: try row.instant(5), closure: try Closure(row: row))
    }
}

extension ParkedTopic.Closure {
    /// Nil while it is parked.
    fileprivate init?(row: any SQLRow) throws {
        guard let outcome: ParkedOutcome = try row.optionalChoice(6),
            let at = try row.optionalInstant(7), let by: ID<Member> = try row.optionalID(8)
        else { return nil }
        self.init(outcome: outcome, at: at, by: by)
    }
}
