extension Schema {
    /// What people of the other organisation are asked, shown and mailed, and what they mark.
    static let invitationTables: [StaticString] = [
        """
        CREATE TABLE invitation (
            workspace_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            person_id TEXT NOT NULL,
            digest TEXT UNIQUE,
            invited_by TEXT,
            invited_at BIGINT NOT NULL,
            reply TEXT CHECK (reply IN ('accepted', 'declined', 'anotherTime')),
            note TEXT NOT NULL,
            replied_at BIGINT CHECK ((reply IS NULL) = (replied_at IS NULL)),
            PRIMARY KEY (workspace_id, session_id, person_id),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id),
            FOREIGN KEY (workspace_id, invited_by) REFERENCES member (workspace_id, id)
        )
        """,
        """
        CREATE TABLE hypothesis_release (
            workspace_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            hypothesis_id TEXT NOT NULL,
            number BIGINT NOT NULL,
            with_money BIGINT NOT NULL CHECK (with_money IN (0, 1)),
            released_by TEXT NOT NULL,
            released_at BIGINT NOT NULL,
            PRIMARY KEY (workspace_id, session_id),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id),
            FOREIGN KEY (workspace_id, hypothesis_id, number)
                REFERENCES hypothesis_version (workspace_id, hypothesis_id, number)
        )
        """,
        """
        CREATE TABLE attribute_mark (
            workspace_id TEXT NOT NULL,
            attribute_id TEXT NOT NULL,
            person_id TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('newToUs', 'keepThis')),
            marked_at BIGINT NOT NULL,
            PRIMARY KEY (workspace_id, attribute_id, person_id, kind),
            FOREIGN KEY (workspace_id, attribute_id) REFERENCES value_attribute (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
        )
        """,
        """
        CREATE TABLE entry_code (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            person_id TEXT NOT NULL,
            link TEXT NOT NULL,
            browser TEXT NOT NULL,
            digest TEXT NOT NULL,
            sent_at BIGINT NOT NULL,
            tries BIGINT NOT NULL CHECK (tries BETWEEN 0 AND 5),
            used_at BIGINT,
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
        )
        """,
        "CREATE INDEX entry_code_person ON entry_code (workspace_id, person_id, sent_at)",
        "CREATE INDEX session_attendee_person ON session_attendee (workspace_id, person_id)",
    ]
}
