import CustomerValue
import UseCases

extension SQLRecords {
    /// The head row is written even though nothing changes yet: that locks it on PostgreSQL, where
    /// two writers of one workspace could otherwise both append the same sequence.
    func lockJournalHead() throws -> (sequence: Int64, hash: String) {
        let head = try connection.first(
            """
            INSERT INTO journal_head (workspace_id, sequence, hash) VALUES ($1, 0, $2)
            ON CONFLICT (workspace_id) DO UPDATE SET sequence = journal_head.sequence
            RETURNING sequence, hash
            """, [home, .text(JournalChain.firstHash)]
        ) { (sequence: try $0.integer(0), hash: try $0.text(1)) }
        return head ?? (0, JournalChain.firstHash)
    }

    func journalHead() throws -> (sequence: Int64, hash: String) {
        let head = try connection.first(
            "SELECT sequence, hash FROM journal_head WHERE workspace_id = $1", [home]
        ) { (sequence: try $0.integer(0), hash: try $0.text(1)) }
        return head ?? (0, JournalChain.firstHash)
    }

    func append(_ record: JournalRecord, _ changes: [FieldChange]) throws {
        try connection.run(
            """
            INSERT INTO journal (workspace_id, sequence, at, actor_kind, actor_id, deed,
                subject_kind, subject_id, relationship_id, text_digest, previous_hash, hash)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                home, .integer(record.sequence), SQLValue(record.at), .text(record.actorKind),
                .text(record.actorID), .text(record.deed), SQLValue(record.subject.kind),
                .text(record.subject.id), SQLValue(record.relationship),
                .text(record.textDigest), .text(record.previousHash), .text(record.hash),
            ])
        for (position, change) in changes.enumerated() {
            try connection.run(
                """
                INSERT INTO journal_text
                    (workspace_id, sequence, position, field, before_text, after_text)
                VALUES ($1, $2, $3, $4, $5, $6)
                """,
                [
                    home, .integer(record.sequence), SQLValue(position), .text(change.name),
                    SQLValue(change.before), SQLValue(change.after),
                ])
        }
        try connection.run(
            "UPDATE journal_head SET sequence = $1, hash = $2 WHERE workspace_id = $3",
            [.integer(record.sequence), .text(record.hash), home])
        connection.tell(of: workspaceID.description)
    }

    func earlierReceipt(changeID: String) throws -> (receipt: Receipt, digest: String)? {
        try connection.first(
            """
            SELECT record_id, version, digest FROM change_receipt
            WHERE workspace_id = $1 AND change_id = $2
            """, [home, .text(changeID)]
        ) { (Receipt(id: try $0.text(0), version: try $0.int(1)), try $0.text(2)) }
    }

    func remember(
        _ receipt: Receipt, changeID: String, digest: String, at: Instant
    ) throws {
        try connection.run(
            """
            INSERT INTO change_receipt (workspace_id, change_id, digest, record_id, version, at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                home, .text(changeID), .text(digest), .text(receipt.id),
                SQLValue(receipt.version), SQLValue(at),
            ])
    }
}
