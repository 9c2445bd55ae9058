extension Schema {
    static let journalTables: [StaticString] = [
        """
        CREATE TABLE journal_head (
            workspace_id TEXT NOT NULL PRIMARY KEY REFERENCES workspace (id),
            sequence BIGINT NOT NULL,
            hash TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE journal (
            workspace_id TEXT NOT NULL REFERENCES workspace (id),
            sequence BIGINT NOT NULL,
            at BIGINT NOT NULL,
            actor_kind TEXT NOT NULL,
            actor_id TEXT NOT NULL,
            deed TEXT NOT NULL,
            subject_kind TEXT NOT NULL,
            subject_id TEXT NOT NULL,
            relationship_id TEXT,
            text_digest TEXT NOT NULL,
            previous_hash TEXT NOT NULL,
            hash TEXT NOT NULL,
            PRIMARY KEY (workspace_id, sequence)
        )
        """,
        """
        CREATE INDEX journal_subject
        ON journal (workspace_id, subject_kind, subject_id, sequence)
        """,
        """
        CREATE INDEX journal_relationship
        ON journal (workspace_id, relationship_id, sequence)
        """,
        """
        CREATE TABLE journal_text (
            workspace_id TEXT NOT NULL,
            sequence BIGINT NOT NULL,
            position BIGINT NOT NULL,
            field TEXT NOT NULL,
            before_text TEXT,
            after_text TEXT,
            PRIMARY KEY (workspace_id, sequence, position),
            FOREIGN KEY (workspace_id, sequence) REFERENCES journal (workspace_id, sequence)
        )
        """,
        """
        CREATE TABLE change_receipt (
            workspace_id TEXT NOT NULL REFERENCES workspace (id),
            change_id TEXT NOT NULL,
            digest TEXT NOT NULL,
            record_id TEXT NOT NULL,
            version BIGINT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (workspace_id, change_id)
        )
        """,
    ]
}
