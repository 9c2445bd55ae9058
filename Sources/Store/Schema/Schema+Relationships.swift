extension Schema {
    static let relationshipTables: [StaticString] = [
        """
        CREATE TABLE relationship (
            workspace_id TEXT NOT NULL REFERENCES workspace (id),
            id TEXT NOT NULL,
            organization_id TEXT NOT NULL,
            account_manager_id TEXT NOT NULL,
            segment TEXT NOT NULL,
            started_on TEXT NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, organization_id),
            FOREIGN KEY (workspace_id, organization_id) REFERENCES organization (workspace_id, id),
            FOREIGN KEY (workspace_id, account_manager_id) REFERENCES member (workspace_id, id)
        )
        """,
        """
        CREATE TABLE purchases (
            workspace_id TEXT NOT NULL,
            relationship_id TEXT NOT NULL,
            year BIGINT NOT NULL,
            amount_minor BIGINT NOT NULL CHECK (amount_minor >= 0),
            currency TEXT NOT NULL,
            PRIMARY KEY (workspace_id, relationship_id, year),
            FOREIGN KEY (workspace_id, relationship_id) REFERENCES relationship (workspace_id, id)
        )
        """,
    ]
}
