extension Schema {
    static let driverTables: [StaticString] = [
        """
        CREATE TABLE value_driver (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            relationship_id TEXT NOT NULL,
            attribute_id TEXT NOT NULL,
            name TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('benefit', 'cost', 'price')),
            currency TEXT NOT NULL,
            formula TEXT NOT NULL,
            retired_at BIGINT,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, relationship_id) REFERENCES relationship (workspace_id, id),
            FOREIGN KEY (workspace_id, attribute_id) REFERENCES value_attribute (workspace_id, id)
        )
        """,
        "CREATE INDEX value_driver_relationship ON value_driver (workspace_id, relationship_id)",
        """
        CREATE TABLE driver_input (
            workspace_id TEXT NOT NULL,
            driver_id TEXT NOT NULL,
            name TEXT NOT NULL,
            amount_millionths BIGINT,
            unit TEXT NOT NULL,
            evidence TEXT NOT NULL,
            source TEXT NOT NULL,
            PRIMARY KEY (workspace_id, driver_id, name),
            FOREIGN KEY (workspace_id, driver_id) REFERENCES value_driver (workspace_id, id)
        )
        """,
    ]
}
