extension Schema {
    static let mailTables: [StaticString] = [
        """
        CREATE TABLE mail_outbox (
            workspace_id TEXT NOT NULL REFERENCES workspace (id),
            id TEXT NOT NULL,
            to_name TEXT NOT NULL,
            to_email TEXT NOT NULL,
            subject TEXT NOT NULL,
            content TEXT NOT NULL,
            is_secret BIGINT NOT NULL CHECK (is_secret IN (0, 1)),
            expires_at BIGINT,
            calendar_method TEXT CHECK (calendar_method IN ('REQUEST', 'CANCEL')),
            calendar_text TEXT CHECK ((calendar_method IS NULL) = (calendar_text IS NULL)),
            notes_session_id TEXT,
            notes_number BIGINT CHECK ((notes_session_id IS NULL) = (notes_number IS NULL)),
            purpose TEXT,
            made_at BIGINT NOT NULL,
            state TEXT NOT NULL CHECK (
                state IN ('waiting', 'sent', 'failed', 'expired', 'withheld')),
            tries BIGINT NOT NULL CHECK (tries >= 0),
            due_at BIGINT NOT NULL,
            sent_at BIGINT CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
            answer TEXT NOT NULL,
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, purpose),
            FOREIGN KEY (workspace_id, notes_session_id, notes_number)
                REFERENCES notes_document (workspace_id, session_id, number)
        )
        """,
        "CREATE INDEX mail_outbox_due ON mail_outbox (workspace_id, state, due_at, id)",
        "CREATE INDEX mail_outbox_made ON mail_outbox (workspace_id, made_at, id)",
        // Of the installation, not of a workspace: who does the work that is done once.
        """
        CREATE TABLE lease (
            name TEXT NOT NULL PRIMARY KEY,
            holder TEXT NOT NULL,
            until_at BIGINT NOT NULL
        )
        """,
    ]
}
