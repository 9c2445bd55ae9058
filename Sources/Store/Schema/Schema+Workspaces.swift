extension Schema {
    static let workspaceTables: [StaticString] = [
        """
        CREATE TABLE installation (
            name TEXT NOT NULL PRIMARY KEY,
            content TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE workspace (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('supplier', 'customer')),
            currency TEXT NOT NULL,
            time_zone TEXT NOT NULL,
            created_at BIGINT NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1)
        )
        """,
        """
        CREATE TABLE exchange_rate (
            workspace_id TEXT NOT NULL REFERENCES workspace (id),
            from_currency TEXT NOT NULL,
            to_currency TEXT NOT NULL,
            valid_on TEXT NOT NULL,
            rate_millionths BIGINT NOT NULL CHECK (rate_millionths > 0),
            PRIMARY KEY (workspace_id, from_currency, to_currency, valid_on)
        )
        """,
    ]
}
