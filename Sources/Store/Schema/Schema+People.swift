extension Schema {
    static let peopleTables: [StaticString] = [
        """
        CREATE TABLE member (
            workspace_id TEXT NOT NULL REFERENCES workspace (id),
            id TEXT NOT NULL,
            name TEXT NOT NULL,
            email TEXT NOT NULL,
            role TEXT NOT NULL,
            function TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'disabled')),
            password_hash TEXT,
            sample_address BIGINT NOT NULL CHECK (sample_address IN (0, 1)),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, email)
        )
        """,
        "CREATE INDEX member_email ON member (email)",
        """
        CREATE TABLE organization (
            workspace_id TEXT NOT NULL REFERENCES workspace (id),
            id TEXT NOT NULL,
            name TEXT NOT NULL,
            parent_id TEXT,
            level TEXT NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, parent_id) REFERENCES organization (workspace_id, id)
        )
        """,
        "CREATE INDEX organization_parent ON organization (workspace_id, parent_id)",
        """
        CREATE TABLE person (
            workspace_id TEXT NOT NULL REFERENCES workspace (id),
            id TEXT NOT NULL,
            organization_id TEXT NOT NULL,
            name TEXT NOT NULL,
            email TEXT,
            title TEXT NOT NULL,
            function TEXT NOT NULL,
            level TEXT NOT NULL,
            sample_address BIGINT NOT NULL CHECK (sample_address IN (0, 1)),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, organization_id) REFERENCES organization (workspace_id, id)
        )
        """,
        "CREATE INDEX person_organization ON person (workspace_id, organization_id)",
        """
        CREATE TABLE sign_in (
            digest TEXT NOT NULL PRIMARY KEY,
            workspace_id TEXT NOT NULL REFERENCES workspace (id),
            member_id TEXT,
            person_id TEXT,
            created_at BIGINT NOT NULL,
            last_seen_at BIGINT NOT NULL,
            CHECK ((member_id IS NULL) <> (person_id IS NULL)),
            FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
        )
        """,
        "CREATE INDEX sign_in_member ON sign_in (workspace_id, member_id)",
        """
        CREATE TABLE api_token (
            digest TEXT NOT NULL PRIMARY KEY,
            workspace_id TEXT NOT NULL REFERENCES workspace (id),
            id TEXT NOT NULL,
            member_id TEXT,
            person_id TEXT,
            name TEXT NOT NULL,
            prefix TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            expires_at BIGINT NOT NULL,
            revoked_at BIGINT,
            CHECK ((member_id IS NULL) <> (person_id IS NULL)),
            FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
        )
        """,
    ]
}
