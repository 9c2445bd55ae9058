import CustomerValue
import UseCases

extension SQLRecords {
    func reviewTicks(of session: ID<Session>) throws -> [ReviewTick] {
        try connection.query(
            """
            SELECT point, ticked_by, member.name, ticked_at FROM notes_review_tick AS tick
            JOIN member ON member.workspace_id = $1 AND member.id = tick.ticked_by
            WHERE tick.workspace_id = $1 AND session_id = $2 ORDER BY point
            """, [home, SQLValue(session)]
        ) { row in
            ReviewTick(
                session: session, point: try row.text(0), tickedBy: try row.id(1),
                tickedByName: try row.text(2), tickedAt: try row.instant(3))
        }
    }

    func insert(_ tick: ReviewTick) throws {
        try connection.run(
            """
            INSERT INTO notes_review_tick (workspace_id, session_id, point, ticked_by, ticked_at)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
            """,
            [
                home, SQLValue(tick.session), .text(tick.point), SQLValue(tick.tickedBy),
                SQLValue(tick.tickedAt),
            ])
    }

    func removeTick(_ point: String, of session: ID<Session>) throws {
        try connection.run(
            """
            DELETE FROM notes_review_tick
            WHERE workspace_id = $1 AND session_id = $2 AND point = $3
            """, [home, SQLValue(session), .text(point)])
    }
}
