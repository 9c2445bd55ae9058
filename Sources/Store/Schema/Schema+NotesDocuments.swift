extension Schema {
    static let notesDocumentTables: [StaticString] = [
        """
        CREATE TABLE notes_document (
            workspace_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            number BIGINT NOT NULL CHECK (number >= 1),
            content TEXT NOT NULL,
            composed TEXT NOT NULL,
            published_at BIGINT,
            published_by TEXT CHECK ((published_at IS NULL) = (published_by IS NULL)),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, session_id, number),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id),
            FOREIGN KEY (workspace_id, published_by) REFERENCES member (workspace_id, id)
        )
        """,
        // What somebody looked at before publishing: by a digest of what they saw.
        """
        CREATE TABLE notes_review_tick (
            workspace_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            point TEXT NOT NULL,
            ticked_by TEXT NOT NULL,
            ticked_at BIGINT NOT NULL,
            PRIMARY KEY (workspace_id, session_id, point),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id),
            FOREIGN KEY (workspace_id, ticked_by) REFERENCES member (workspace_id, id)
        )
        """,
        """
        CREATE TABLE notes_acknowledgement (
            workspace_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            number BIGINT NOT NULL,
            person_id TEXT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (workspace_id, session_id, number, person_id),
            FOREIGN KEY (workspace_id, session_id, number)
                REFERENCES notes_document (workspace_id, session_id, number),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
        )
        """,
        """
        CREATE TABLE notes_correction (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            number BIGINT NOT NULL,
            person_id TEXT NOT NULL,
            passage TEXT NOT NULL,
            content TEXT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, session_id, number)
                REFERENCES notes_document (workspace_id, session_id, number),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
        )
        """,
        "CREATE INDEX notes_correction_session ON notes_correction (workspace_id, session_id, at)",
    ]
}
