import CustomerValue
import UseCases

extension SQLRecords {
    func journal(
        about subject: Subject?, within relationship: ID<Relationship>?, before: Int64?,
        limit: Int
    ) throws -> [JournalLine] {
        let records = try journalRecords(about: subject, within: relationship, before, limit)
        return try records.map { record in
            JournalLine(
                record: record, actorName: try actorName(record),
                changes: try changes(of: record.sequence))
        }
    }

    func eachJournalRecord(_ body: (JournalRecord, [FieldChange]) throws -> Void) throws {
        var last: Int64 = 0
        while true {
            let batch = try connection.query(
                """
                SELECT sequence, at, actor_kind, actor_id, deed, subject_kind, subject_id,
                    relationship_id, text_digest, previous_hash, hash
                FROM journal WHERE workspace_id = $1 AND sequence > $2
                ORDER BY sequence LIMIT 500
                """, [home, .integer(last)], JournalRecord.init(row:))
            guard let end = batch.last else { return }
            for record in batch { try body(record, changes(of: record.sequence)) }
            last = end.sequence
        }
    }

    private func journalRecords(
        about subject: Subject?, within relationship: ID<Relationship>?, _ before: Int64?,
        _ limit: Int
    ) throws -> [JournalRecord] {
        let end = SQLValue.integer(before ?? Int64.max)
        if let subject {
            return try connection.query(
                """
                SELECT sequence, at, actor_kind, actor_id, deed, subject_kind, subject_id,
                    relationship_id, text_digest, previous_hash, hash
                FROM journal
                WHERE workspace_id = $1 AND subject_kind = $2 AND subject_id = $3
                    AND sequence < $4
                ORDER BY sequence DESC LIMIT $5
                """,
                [home, SQLValue(subject.kind), .text(subject.id), end, SQLValue(limit)],
                JournalRecord.init(row:))
        }
        if let relationship {
            return try connection.query(
                """
                SELECT sequence, at, actor_kind, actor_id, deed, subject_kind, subject_id,
                    relationship_id, text_digest, previous_hash, hash
                FROM journal
                WHERE workspace_id = $1 AND relationship_id = $2 AND sequence < $3
                ORDER BY sequence DESC LIMIT $4
                """, [home, SQLValue(relationship), end, SQLValue(limit)],
                JournalRecord.init(row:))
        }
        return try connection.query(
            """
            SELECT sequence, at, actor_kind, actor_id, deed, subject_kind, subject_id,
                relationship_id, text_digest, previous_hash, hash
            FROM journal WHERE workspace_id = $1 AND sequence < $2
            ORDER BY sequence DESC LIMIT $3
            """, [home, end, SQLValue(limit)], JournalRecord.init(row:))
    }

    private func changes(of sequence: Int64) throws -> [FieldChange] {
        try connection.query(
            """
            SELECT field, before_text, after_text FROM journal_text
            WHERE workspace_id = $1 AND sequence = $2 ORDER BY position
            """, [home, .integer(sequence)]
        ) { FieldChange(try $0.text(0), from: try $0.optionalText(1), to: try $0.optionalText(2)) }
    }

    private func actorName(_ record: JournalRecord) throws -> String {
        let name: String? =
            record.actorKind == "guest"
            ? try connection.first(
                "SELECT name FROM person WHERE workspace_id = $1 AND id = $2",
                [home, .text(record.actorID)]
            ) { try $0.text(0) }
            : try connection.first(
                "SELECT name FROM member WHERE workspace_id = $1 AND id = $2",
                [home, .text(record.actorID)]
            ) { try $0.text(0) }
        return name ?? record.actorKind
    }
}

extension JournalRecord {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            sequence: try row.integer(0), at: try row.instant(1), actorKind: try row.text(2),
            actorID: try row.text(3), deed: try row.text(4),
            subject: Subject(try row.choice(5), try row.text(6)),
            relationship: try row.optionalID(7), textDigest: try row.text(8),
            previousHash: try row.text(9), hash: try row.text(10))
    }
}
