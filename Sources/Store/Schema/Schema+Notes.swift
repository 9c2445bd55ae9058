extension Schema {
    static let noteItemTables: [StaticString] = [
        """
        CREATE TABLE note_item (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            page TEXT NOT NULL CHECK (page IN ('today', 'future', 'measure')),
            attribute_id TEXT,
            opportunity_id TEXT,
            person_id TEXT,
            what TEXT NOT NULL,
            how TEXT NOT NULL,
            quote TEXT NOT NULL,
            number TEXT NOT NULL,
            action TEXT NOT NULL,
            is_confidential BIGINT NOT NULL CHECK (is_confidential IN (0, 1)),
            captured_by TEXT,
            captured_at BIGINT NOT NULL,
            position BIGINT NOT NULL,
            revision BIGINT NOT NULL CHECK (revision >= 1),
            corrects_id TEXT CHECK (corrects_id <> id),
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, corrects_id),
            FOREIGN KEY (workspace_id, corrects_id) REFERENCES note_item (workspace_id, id),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id),
            FOREIGN KEY (workspace_id, attribute_id) REFERENCES value_attribute (workspace_id, id),
            FOREIGN KEY (workspace_id, opportunity_id) REFERENCES opportunity (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id),
            FOREIGN KEY (workspace_id, captured_by) REFERENCES member (workspace_id, id)
        )
        """,
        "CREATE INDEX note_item_session ON note_item (workspace_id, session_id, position)",
        "CREATE INDEX note_item_opportunity ON note_item (workspace_id, opportunity_id)",
    ]
}
