extension Schema {
    static let opportunityTables: [StaticString] = [
        """
        CREATE TABLE opportunity (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            relationship_id TEXT NOT NULL,
            session_id TEXT,
            raised_by TEXT,
            title TEXT NOT NULL,
            how TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('people', 'service', 'product', 'other')),
            horizon TEXT NOT NULL CHECK (horizon IN ('repair', 'withinYear', 'multiYear')),
            raised_at BIGINT NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, relationship_id) REFERENCES relationship (workspace_id, id),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id),
            FOREIGN KEY (workspace_id, raised_by) REFERENCES person (workspace_id, id)
        )
        """,
        """
        CREATE INDEX opportunity_relationship
        ON opportunity (workspace_id, relationship_id, raised_at)
        """,
        "CREATE INDEX opportunity_raised ON opportunity (workspace_id, raised_at, id)",
        """
        CREATE TABLE decision (
            workspace_id TEXT NOT NULL,
            opportunity_id TEXT NOT NULL,
            answer TEXT NOT NULL CHECK (answer IN ('willDo', 'willNotDo', 'needsUnderstanding')),
            reason TEXT NOT NULL CHECK (answer = 'willDo' OR reason <> ''),
            study_until TEXT CHECK (answer <> 'needsUnderstanding' OR study_until IS NOT NULL),
            decided_by TEXT NOT NULL,
            decided_at BIGINT NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, opportunity_id),
            FOREIGN KEY (workspace_id, opportunity_id) REFERENCES opportunity (workspace_id, id),
            FOREIGN KEY (workspace_id, decided_by) REFERENCES member (workspace_id, id)
        )
        """,
    ]
}
