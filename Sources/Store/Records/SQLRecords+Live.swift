import CustomerValue
import UseCases

extension SQLRecords {
    func steps(
        of session: ID<Session>, within relationship: ID<Relationship>, after place: Int64,
        limit: Int
    ) throws -> [JournalStep] {
        try connection.query(
            """
            SELECT sequence, deed FROM journal
            WHERE workspace_id = $1 AND relationship_id = $2 AND sequence > $3
                AND (subject_kind <> 'session' OR subject_id = $4)
            ORDER BY sequence LIMIT $5
            """,
            [
                home, SQLValue(relationship), .integer(place), SQLValue(session),
                SQLValue(limit),
            ]
        ) { JournalStep(sequence: try $0.integer(0), deed: try $0.text(1)) }
    }
}
