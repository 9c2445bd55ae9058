extension Schema {
    /// What stays between those who were there: one item, or all that a person said in a session.
    static let voiceTables: [StaticString] = [
        """
        CREATE TABLE sharing_mark (
            workspace_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            subject TEXT NOT NULL CHECK (subject = COALESCE(person_id, note_item_id)),
            person_id TEXT,
            note_item_id TEXT CHECK ((person_id IS NULL) <> (note_item_id IS NULL)),
            set_by_member TEXT,
            set_by_person TEXT CHECK ((set_by_member IS NULL) <> (set_by_person IS NULL)),
            set_at BIGINT NOT NULL,
            PRIMARY KEY (workspace_id, session_id, subject),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id),
            FOREIGN KEY (workspace_id, note_item_id) REFERENCES note_item (workspace_id, id),
            FOREIGN KEY (workspace_id, set_by_member) REFERENCES member (workspace_id, id),
            FOREIGN KEY (workspace_id, set_by_person) REFERENCES person (workspace_id, id)
        )
        """
    ]
}
