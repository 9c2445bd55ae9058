extension Schema {
    /// What happens in the room: the parts that were shown, and what was put aside.
    static let roomTables: [StaticString] = [
        """
        CREATE TABLE session_step (
            workspace_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            position BIGINT NOT NULL CHECK (position >= 1),
            page TEXT NOT NULL CHECK (page IN ('today', 'future', 'measure')),
            shown_at BIGINT NOT NULL,
            shown_by TEXT NOT NULL,
            PRIMARY KEY (workspace_id, session_id, position),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id),
            FOREIGN KEY (workspace_id, shown_by) REFERENCES member (workspace_id, id)
        )
        """,
        """
        CREATE TABLE parked_topic (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            content TEXT NOT NULL CHECK (content <> ''),
            person_id TEXT,
            parked_by TEXT NOT NULL,
            parked_at BIGINT NOT NULL,
            outcome TEXT CHECK (outcome IN ('dealtWith', 'takenBack')),
            closed_at BIGINT CHECK ((outcome IS NULL) = (closed_at IS NULL)),
            closed_by TEXT CHECK ((outcome IS NULL) = (closed_by IS NULL)),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id),
            FOREIGN KEY (workspace_id, parked_by) REFERENCES member (workspace_id, id),
            FOREIGN KEY (workspace_id, closed_by) REFERENCES member (workspace_id, id)
        )
        """,
        """
        CREATE INDEX parked_topic_session
        ON parked_topic (workspace_id, session_id, parked_at, id)
        """,
    ]
}
