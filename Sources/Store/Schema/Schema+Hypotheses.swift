extension Schema {
    static let hypothesisTables: [StaticString] = [
        """
        CREATE TABLE catalogue_entry (
            workspace_id TEXT NOT NULL REFERENCES workspace (id),
            id TEXT NOT NULL,
            name TEXT NOT NULL,
            what TEXT NOT NULL,
            how TEXT NOT NULL,
            functions TEXT NOT NULL,
            merged_into TEXT CHECK (merged_into <> id),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, merged_into) REFERENCES catalogue_entry (workspace_id, id)
        )
        """,
        """
        CREATE TABLE value_attribute (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            relationship_id TEXT NOT NULL,
            name TEXT NOT NULL,
            what TEXT NOT NULL,
            how TEXT NOT NULL,
            functions TEXT NOT NULL,
            position BIGINT NOT NULL CHECK (position >= 0),
            retired_at BIGINT,
            merged_into TEXT CHECK (
                merged_into IS NULL OR (merged_into <> id AND retired_at IS NOT NULL)),
            catalogue_entry_id TEXT,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, relationship_id) REFERENCES relationship (workspace_id, id),
            FOREIGN KEY (workspace_id, merged_into) REFERENCES value_attribute (workspace_id, id),
            FOREIGN KEY (workspace_id, catalogue_entry_id)
                REFERENCES catalogue_entry (workspace_id, id)
        )
        """,
        """
        CREATE INDEX value_attribute_relationship
        ON value_attribute (workspace_id, relationship_id, position)
        """,
        """
        CREATE TABLE attribute_note (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            attribute_id TEXT NOT NULL,
            member_id TEXT NOT NULL,
            text TEXT NOT NULL,
            written_at BIGINT NOT NULL,
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, attribute_id) REFERENCES value_attribute (workspace_id, id),
            FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id)
        )
        """,
        "CREATE INDEX attribute_note_attribute ON attribute_note (workspace_id, attribute_id)",
        """
        CREATE TABLE hypothesis (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            relationship_id TEXT NOT NULL,
            round BIGINT NOT NULL,
            alternative_kind TEXT,
            alternative_name TEXT NOT NULL,
            alternative_reason TEXT NOT NULL,
            vote BIGINT NOT NULL CHECK (vote >= 1),
            revealed_at BIGINT,
            opened_at BIGINT NOT NULL,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            UNIQUE (workspace_id, relationship_id, round),
            FOREIGN KEY (workspace_id, relationship_id) REFERENCES relationship (workspace_id, id)
        )
        """,
        """
        CREATE TABLE bar_invitation (
            workspace_id TEXT NOT NULL,
            relationship_id TEXT NOT NULL,
            round BIGINT NOT NULL,
            member_id TEXT NOT NULL,
            invited_by TEXT NOT NULL,
            invited_at BIGINT NOT NULL,
            PRIMARY KEY (workspace_id, relationship_id, round, member_id),
            FOREIGN KEY (workspace_id, relationship_id, round)
                REFERENCES hypothesis (workspace_id, relationship_id, round),
            FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id),
            FOREIGN KEY (workspace_id, invited_by) REFERENCES member (workspace_id, id)
        )
        """,
        """
        CREATE TABLE function_bar (
            workspace_id TEXT NOT NULL,
            relationship_id TEXT NOT NULL,
            round BIGINT NOT NULL,
            vote BIGINT NOT NULL CHECK (vote >= 1),
            member_id TEXT NOT NULL,
            function TEXT NOT NULL,
            submitted_at BIGINT,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, relationship_id, round, vote, member_id),
            FOREIGN KEY (workspace_id, relationship_id, round)
                REFERENCES hypothesis (workspace_id, relationship_id, round),
            FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id)
        )
        """,
        """
        CREATE TABLE function_bar_points (
            workspace_id TEXT NOT NULL,
            relationship_id TEXT NOT NULL,
            round BIGINT NOT NULL,
            vote BIGINT NOT NULL,
            member_id TEXT NOT NULL,
            attribute_id TEXT NOT NULL,
            points BIGINT NOT NULL CHECK (points >= 0),
            PRIMARY KEY (workspace_id, relationship_id, round, vote, member_id, attribute_id),
            FOREIGN KEY (workspace_id, relationship_id, round, vote, member_id)
                REFERENCES function_bar (workspace_id, relationship_id, round, vote, member_id),
            FOREIGN KEY (workspace_id, attribute_id) REFERENCES value_attribute (workspace_id, id)
        )
        """,
        """
        CREATE TABLE hypothesis_version (
            workspace_id TEXT NOT NULL,
            hypothesis_id TEXT NOT NULL,
            number BIGINT NOT NULL CHECK (number >= 1),
            agreed_by TEXT NOT NULL,
            agreed_at BIGINT NOT NULL,
            note TEXT NOT NULL,
            PRIMARY KEY (workspace_id, hypothesis_id, number),
            FOREIGN KEY (workspace_id, hypothesis_id) REFERENCES hypothesis (workspace_id, id),
            FOREIGN KEY (workspace_id, agreed_by) REFERENCES member (workspace_id, id)
        )
        """,
        """
        CREATE TABLE hypothesis_version_member (
            workspace_id TEXT NOT NULL,
            hypothesis_id TEXT NOT NULL,
            number BIGINT NOT NULL,
            member_id TEXT NOT NULL,
            PRIMARY KEY (workspace_id, hypothesis_id, number, member_id),
            FOREIGN KEY (workspace_id, hypothesis_id, number)
                REFERENCES hypothesis_version (workspace_id, hypothesis_id, number),
            FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id)
        )
        """,
        """
        CREATE TABLE hypothesis_version_points (
            workspace_id TEXT NOT NULL,
            hypothesis_id TEXT NOT NULL,
            number BIGINT NOT NULL,
            attribute_id TEXT NOT NULL,
            points BIGINT NOT NULL CHECK (points >= 0),
            PRIMARY KEY (workspace_id, hypothesis_id, number, attribute_id),
            FOREIGN KEY (workspace_id, hypothesis_id, number)
                REFERENCES hypothesis_version (workspace_id, hypothesis_id, number),
            FOREIGN KEY (workspace_id, attribute_id) REFERENCES value_attribute (workspace_id, id)
        )
        """,
    ]
}
