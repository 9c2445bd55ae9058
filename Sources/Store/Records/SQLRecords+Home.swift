import CustomerValue
import UseCases

extension SQLRecords {
    func sessionDuties(
        startingBefore: Instant, heardBefore: Instant, limit: Int
    ) throws -> [SessionDuty] {
        try connection.query(
            """
            WITH duty (kind, session_id, relationship_id, at) AS (
                SELECT 'prepare', id, relationship_id, starts_at FROM session
                WHERE workspace_id = $1 AND state = 'planned' AND starts_at < $2
                UNION ALL
                SELECT 'again', latest.id, latest.relationship_id, latest.held_at
                FROM relationship
                CROSS JOIN session AS latest
                WHERE relationship.workspace_id = $1 AND latest.workspace_id = $1
                    AND latest.id = (
                        SELECT id FROM session
                        WHERE session.workspace_id = $1
                            AND session.relationship_id = relationship.id
                            AND session.state <> 'cancelled'
                        ORDER BY session.starts_at DESC, session.id LIMIT 1)
                    AND latest.state = 'held' AND latest.starts_at < $3
                UNION ALL
                SELECT * FROM (
                    SELECT 'notes', id, relationship_id, held_at FROM session
                    WHERE workspace_id = $1 AND state = 'held' AND NOT EXISTS (
                        SELECT 1 FROM notes_document
                        WHERE notes_document.workspace_id = $1
                            AND notes_document.session_id = session.id
                            AND published_at IS NOT NULL)
                    ORDER BY starts_at LIMIT $4
                ) AS unpublished
            )
            SELECT duty.kind, session_id, duty.relationship_id, organization.name, at
            FROM (
                SELECT kind, session_id, relationship_id, at FROM duty
                ORDER BY at, session_id LIMIT $4
            ) AS duty
            JOIN relationship ON relationship.workspace_id = $1
                AND relationship.id = duty.relationship_id
            JOIN organization ON organization.workspace_id = $1
                AND organization.id = relationship.organization_id
            ORDER BY at, session_id
            """,
            [home, SQLValue(startingBefore), SQLValue(heardBefore), SQLValue(limit)],
            SessionDuty.init(row:))
    }

    func openCorrections(limit: Int) throws -> [SessionDuty] {
        try connection.query(
            """
            SELECT 'correction', session.id, session.relationship_id, organization.name,
                notes_correction.at
            FROM notes_correction
            JOIN session ON session.workspace_id = $1
                AND session.id = notes_correction.session_id
            JOIN relationship ON relationship.workspace_id = $1
                AND relationship.id = session.relationship_id
            JOIN organization ON organization.workspace_id = $1
                AND organization.id = relationship.organization_id
            WHERE notes_correction.workspace_id = $1 AND NOT EXISTS (
                SELECT 1 FROM notes_document
                WHERE notes_document.workspace_id = $1
                    AND notes_document.session_id = session.id
                    AND notes_document.number > notes_correction.number
                    AND published_at IS NOT NULL)
            ORDER BY notes_correction.at, notes_correction.id LIMIT $2
            """, [home, SQLValue(limit)], SessionDuty.init(row:))
    }

    func unanswered(limit: Int) throws -> [OpportunityLine] {
        try connection.query(
            """
            SELECT opportunity.id, opportunity.relationship_id, session_id, raised_by,
                opportunity.title, how, opportunity.kind, horizon, raised_at,
                opportunity.version, organization.name, person.name, NULL, NULL
            FROM opportunity
            JOIN relationship ON relationship.workspace_id = $1
                AND relationship.id = opportunity.relationship_id
            JOIN organization ON organization.workspace_id = $1
                AND organization.id = relationship.organization_id
            LEFT JOIN person ON person.workspace_id = $1 AND person.id = raised_by
            WHERE opportunity.workspace_id = $1 AND NOT EXISTS (
                SELECT 1 FROM decision
                WHERE decision.workspace_id = $1 AND decision.opportunity_id = opportunity.id)
            ORDER BY raised_at, opportunity.id LIMIT $2
            """, [home, SQLValue(limit)], OpportunityLine.init(row:))
    }

    func homeFacts() throws -> HomeFacts {
        let facts = try connection.first(
            """
            SELECT
                EXISTS (SELECT 1 FROM relationship WHERE workspace_id = $1),
                EXISTS (SELECT 1 FROM hypothesis_version WHERE workspace_id = $1),
                EXISTS (SELECT 1 FROM session WHERE workspace_id = $1 AND state = 'held'),
                EXISTS (SELECT 1 FROM notes_document
                    WHERE workspace_id = $1 AND published_at IS NOT NULL),
                EXISTS (SELECT 1 FROM decision WHERE workspace_id = $1),
                EXISTS (SELECT 1 FROM promise WHERE workspace_id = $1),
                (SELECT elapsed FROM (
                    SELECT decided_at - raised_at AS elapsed,
                        ROW_NUMBER() OVER (ORDER BY decided_at - raised_at) AS place,
                        COUNT(*) OVER () AS total
                    FROM decision
                    JOIN opportunity ON opportunity.workspace_id = $1
                        AND opportunity.id = decision.opportunity_id
                    WHERE decision.workspace_id = $1) AS ranked
                WHERE place = (total + 1) / 2)
            """, [home], HomeFacts.init(row:))
        return try facts.orNotFound()
    }
}

extension SessionDuty {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            kind: try row.choice(0), session: try row.id(1), relationship: try row.id(2),
            organizationName: try row.text(3), at: try row.instant(4))
    }
}

extension HomeFacts {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            hasRelationship: try row.integer(0) != 0, hasAgreedHypothesis: try row.integer(1) != 0,
            hasHeldSession: try row.integer(2) != 0, hasPublishedNotes: try row.integer(3) != 0,
            hasAnswer: try row.integer(4) != 0, hasPromise: try row.integer(5) != 0,
            answerMilliseconds: try row.optionalInteger(6))
    }
}
