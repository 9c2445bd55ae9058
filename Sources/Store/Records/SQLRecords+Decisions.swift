import CustomerValue
import UseCases

extension SQLRecords {
    func decision(on id: ID<Opportunity>) throws -> Decision? {
        try connection.first(
            """
            SELECT answer, reason, study_until, decided_by, decided_at, version
            FROM decision WHERE workspace_id = $1 AND opportunity_id = $2
            """, [home, SQLValue(id)]
        ) { try Decision(row: $0, from: 0, on: id) }
    }

    func insert(_ decision: Decision) throws {
        try connection.run(
            """
            INSERT INTO decision (workspace_id, opportunity_id, answer, reason, study_until,
                decided_by, decided_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                home, SQLValue(decision.opportunity), SQLValue(decision.answer),
                .text(decision.reason), SQLValue(decision.studyUntil),
                SQLValue(decision.decidedBy), SQLValue(decision.decidedAt),
                SQLValue(decision.version),
            ])
    }

    func update(_ decision: Decision) throws {
        try connection.update(
            """
            UPDATE decision SET answer = $1, reason = $2, study_until = $3, decided_by = $4,
                decided_at = $5, version = $6
            WHERE workspace_id = $7 AND opportunity_id = $8 AND version = $9
            """,
            [
                SQLValue(decision.answer), .text(decision.reason), SQLValue(decision.studyUntil),
                SQLValue(decision.decidedBy), SQLValue(decision.decidedAt),
                SQLValue(decision.version), home, SQLValue(decision.opportunity),
                SQLValue(decision.version - 1),
            ], version: decision.version)
    }
}

extension Decision {
    /// Answer, reason, study day, who, when and version, beginning at a column.
    init(row: any SQLRow, from start: Int, on opportunity: ID<Opportunity>) throws {
        self.init(
            opportunity: opportunity, answer: try row.choice(start),
            reason: try row.text(start + 1), studyUntil: try row.optionalDay(start + 2),
            decidedBy: try row.id(start + 3), decidedAt: try row.instant(start + 4),
            version: try row.int(start + 5))
    }
}
