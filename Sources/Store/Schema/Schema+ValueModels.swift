extension Schema {
    /// Texts are kept as typed, right or wrong: what they mean is judged when they are read.
    static let valueModelTables: [StaticString] = [
        """
        CREATE TABLE value_model (
            workspace_id TEXT NOT NULL,
            relationship_id TEXT NOT NULL,
            currency TEXT NOT NULL,
            discount_rate TEXT NOT NULL,
            years TEXT NOT NULL,
            investment TEXT NOT NULL,
            reference TEXT NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, relationship_id),
            FOREIGN KEY (workspace_id, relationship_id) REFERENCES relationship (workspace_id, id)
        )
        """,
        """
        CREATE TABLE value_driver (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            relationship_id TEXT NOT NULL,
            attribute_id TEXT,
            code TEXT NOT NULL,
            name TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('benefit', 'cost', 'price')),
            formula TEXT NOT NULL,
            half_life TEXT NOT NULL,
            catch_up TEXT,
            retired_at BIGINT,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, relationship_id)
                REFERENCES value_model (workspace_id, relationship_id),
            FOREIGN KEY (workspace_id, attribute_id) REFERENCES value_attribute (workspace_id, id)
        )
        """,
        "CREATE INDEX value_driver_relationship ON value_driver (workspace_id, relationship_id)",
        """
        CREATE TABLE model_input (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            relationship_id TEXT NOT NULL,
            name TEXT NOT NULL,
            title TEXT NOT NULL,
            form TEXT NOT NULL,
            numbers TEXT NOT NULL,
            shape TEXT NOT NULL,
            unit TEXT NOT NULL,
            evidence TEXT NOT NULL,
            source TEXT NOT NULL,
            person_id TEXT,
            session_id TEXT,
            stated_on TEXT,
            claimed_form TEXT,
            claimed_numbers TEXT,
            claimed_shape TEXT,
            retired_at BIGINT,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            CHECK ((claimed_form IS NULL) = (claimed_numbers IS NULL)
                AND (claimed_form IS NULL) = (claimed_shape IS NULL)),
            FOREIGN KEY (workspace_id, relationship_id)
                REFERENCES value_model (workspace_id, relationship_id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id)
        )
        """,
        "CREATE INDEX model_input_relationship ON model_input (workspace_id, relationship_id)",
        """
        CREATE UNIQUE INDEX model_input_name ON model_input (workspace_id, relationship_id, name)
        WHERE retired_at IS NULL
        """,
        """
        CREATE TABLE agreed_model (
            workspace_id TEXT NOT NULL,
            hypothesis_id TEXT NOT NULL,
            number BIGINT NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (workspace_id, hypothesis_id, number),
            FOREIGN KEY (workspace_id, hypothesis_id, number)
                REFERENCES hypothesis_version (workspace_id, hypothesis_id, number)
        )
        """,
    ]
}
