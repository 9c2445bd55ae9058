import CustomerValue
import UseCases

extension SQLRecords {
    func journal(
        about subject: Subject?, within relationship: ID<Relationship>?, before: Int64?,
        limit: Int
    ) throws -> [JournalLine] {
        let records = try namedRecords(about: subject, within: relationship, before, limit)
        let changes = try changes(of: records.map(\.record.sequence))
        return records.map { record, name in
            JournalLine(
                record: record, actorName: name, changes: changes[record.sequence] ?? [])
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
            let changes = try changes(of: batch.map(\.sequence))
            for record in batch { try body(record, changes[record.sequence] ?? []) }
            last = end.sequence
        }
    }

    private func namedRecords(
        about subject: Subject?, within relationship: ID<Relationship>?, _ before: Int64?,
        _ limit: Int
    ) throws -> [(record: JournalRecord, name: String)] {
        let end = SQLValue.integer(before ?? Int64.max)
        if let subject {
            return try connection.query(
                """
                SELECT sequence, at, actor_kind, actor_id, deed, subject_kind, subject_id,
                    relationship_id, text_digest, previous_hash, hash,
                    COALESCE(member.name, person.name, actor_kind)
                FROM journal
                LEFT JOIN member ON member.workspace_id = $1 AND member.id = actor_id
                LEFT JOIN person ON person.workspace_id = $1 AND person.id = actor_id
                WHERE journal.workspace_id = $1 AND subject_kind = $2 AND subject_id = $3
                    AND sequence < $4
                ORDER BY sequence DESC LIMIT $5
                """,
                [home, SQLValue(subject.kind), .text(subject.id), end, SQLValue(limit)],
                namedRecord)
        }
        if let relationship {
            return try connection.query(
                """
                SELECT sequence, at, actor_kind, actor_id, deed, subject_kind, subject_id,
                    relationship_id, text_digest, previous_hash, hash,
                    COALESCE(member.name, person.name, actor_kind)
                FROM journal
                LEFT JOIN member ON member.workspace_id = $1 AND member.id = actor_id
                LEFT JOIN person ON person.workspace_id = $1 AND person.id = actor_id
                WHERE journal.workspace_id = $1 AND relationship_id = $2 AND sequence < $3
                ORDER BY sequence DESC LIMIT $4
                """, [home, SQLValue(relationship), end, SQLValue(limit)], namedRecord)
        }
        return try connection.query(
            """
            SELECT sequence, at, actor_kind, actor_id, deed, subject_kind, subject_id,
                relationship_id, text_digest, previous_hash, hash,
                COALESCE(member.name, person.name, actor_kind)
            FROM journal
            LEFT JOIN member ON member.workspace_id = $1 AND member.id = actor_id
            LEFT JOIN person ON person.workspace_id = $1 AND person.id = actor_id
            WHERE journal.workspace_id = $1 AND sequence < $2
            ORDER BY sequence DESC LIMIT $3
            """, [home, end, SQLValue(limit)], namedRecord)
    }

    private func namedRecord(_ row: any SQLRow) throws -> (record: JournalRecord, name: String) {
        (try JournalRecord(row: row), try row.text(11))
    }

    /// The changes of many entries in one statement: sequences travel as texts of 20 digits.
    private func changes(of sequences: [Int64]) throws -> [Int64: [FieldChange]] {
        guard !sequences.isEmpty else { return [:] }
        let texts = sequences.map { sequence in
            let digits = String(sequence)
            return String(repeating: "0", count: 20 - digits.count) + digits
        }
        let rows = try connection.query(
            """
            WITH RECURSIVE wanted (sequence, rest) AS (
                SELECT SUBSTR(CAST($1 AS TEXT), 1, 20), SUBSTR(CAST($1 AS TEXT), 21)
                UNION ALL
                SELECT SUBSTR(rest, 1, 20), SUBSTR(rest, 21) FROM wanted WHERE rest <> ''
            )
            SELECT journal_text.sequence, field, before_text, after_text
            FROM wanted
            JOIN journal_text ON journal_text.workspace_id = $2
                AND journal_text.sequence = CAST(wanted.sequence AS BIGINT)
            ORDER BY journal_text.sequence, position
            """, [.text(texts.joined()), home]
        ) { row in
            (
                try row.integer(0),
                FieldChange(
                    try row.text(1), from: try row.optionalText(2), to: try row.optionalText(3))
            )
        }
        return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }

    private func changes(of sequence: Int64) throws -> [FieldChange] {
        try connection.query(
            """
            SELECT field, before_text, after_text FROM journal_text
            WHERE workspace_id = $1 AND sequence = $2 ORDER BY position
            """, [home, .integer(sequence)]
        ) { FieldChange(try $0.text(0), from: try $0.optionalText(1), to: try $0.optionalText(2)) }
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
