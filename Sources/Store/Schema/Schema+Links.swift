extension Schema {
    /// Single-use links by the digest of their token. Only a set-up link has no workspace yet.
    static let linkTables: [StaticString] = [
        """
        CREATE TABLE link (
            digest TEXT NOT NULL PRIMARY KEY,
            purpose TEXT NOT NULL CHECK (purpose IN
                ('setUp', 'memberInvitation', 'memberSignIn', 'guestInvitation')),
            workspace_id TEXT REFERENCES workspace (id),
            member_id TEXT,
            person_id TEXT,
            created_by TEXT,
            relationship_id TEXT,
            session_id TEXT CHECK (session_id IS NULL OR purpose = 'guestInvitation'),
            expires_at BIGINT NOT NULL,
            consumed_at BIGINT,
            renewal_requested_at BIGINT,
            CHECK ((purpose = 'setUp') = (workspace_id IS NULL)),
            CHECK ((purpose IN ('memberInvitation', 'memberSignIn')) = (member_id IS NOT NULL)),
            CHECK ((purpose = 'guestInvitation') = (person_id IS NOT NULL)),
            FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id),
            FOREIGN KEY (workspace_id, relationship_id) REFERENCES relationship (workspace_id, id),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id)
        )
        """,
        "CREATE INDEX link_member ON link (workspace_id, member_id)",
        "CREATE INDEX link_person ON link (workspace_id, person_id)",
        "CREATE INDEX link_renewal ON link (workspace_id, renewal_requested_at)",
    ]
}
