extension Schema {
    static let sessionTables: [StaticString] = [
        """
        CREATE TABLE session (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            relationship_id TEXT NOT NULL,
            starts_at BIGINT NOT NULL,
            minutes BIGINT NOT NULL CHECK (minutes > 0),
            state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
            purpose TEXT NOT NULL,
            held_at BIGINT CHECK ((state = 'held') = (held_at IS NOT NULL)),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, relationship_id) REFERENCES relationship (workspace_id, id)
        )
        """,
        "CREATE INDEX session_state ON session (workspace_id, state, starts_at)",
        "CREATE INDEX session_start ON session (workspace_id, starts_at, id)",
        "CREATE INDEX session_relationship ON session (workspace_id, relationship_id, starts_at)",
        // Overviews count planned sessions and find the held ones without reading the rows.
        """
        CREATE INDEX session_held
        ON session (workspace_id, relationship_id, state, held_at, id)
        """,
        """
        CREATE TABLE session_attendee (
            workspace_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            attendee_id TEXT NOT NULL CHECK (attendee_id = COALESCE(member_id, person_id)),
            role TEXT NOT NULL,
            member_id TEXT,
            person_id TEXT CHECK ((member_id IS NULL) <> (person_id IS NULL)),
            PRIMARY KEY (workspace_id, session_id, attendee_id, role),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id),
            FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
        )
        """,
        // Whose calendar holds the session, and which version of it.
        """
        CREATE TABLE session_invitee (
            workspace_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            invitee_id TEXT NOT NULL CHECK (invitee_id = COALESCE(member_id, person_id)),
            member_id TEXT,
            person_id TEXT CHECK ((member_id IS NULL) <> (person_id IS NULL)),
            name TEXT NOT NULL,
            email TEXT NOT NULL,
            sample_address BIGINT NOT NULL CHECK (sample_address IN (0, 1)),
            sequence BIGINT NOT NULL CHECK (sequence >= 1),
            mailed_at BIGINT NOT NULL,
            PRIMARY KEY (workspace_id, session_id, invitee_id),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id),
            FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
        )
        """,
        """
        CREATE TABLE private_vote (
            workspace_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('bar', 'budget')),
            number BIGINT NOT NULL CHECK (number >= 1),
            revealed_at BIGINT,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, session_id, kind, number),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id)
        )
        """,
        """
        CREATE TABLE customer_bar (
            workspace_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            vote BIGINT NOT NULL CHECK (vote >= 0 AND (vote = 0) = (person_id IS NULL)),
            ballot TEXT NOT NULL CHECK (ballot = COALESCE(person_id, 'room')),
            person_id TEXT,
            from_seat BIGINT NOT NULL CHECK (from_seat IN (0, 1)),
            agreed_at BIGINT,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, session_id, vote, ballot),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
        )
        """,
        """
        CREATE TABLE customer_bar_points (
            workspace_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            vote BIGINT NOT NULL,
            ballot TEXT NOT NULL,
            attribute_id TEXT NOT NULL,
            points BIGINT NOT NULL CHECK (points >= 0),
            PRIMARY KEY (workspace_id, session_id, vote, ballot, attribute_id),
            FOREIGN KEY (workspace_id, session_id, vote, ballot)
                REFERENCES customer_bar (workspace_id, session_id, vote, ballot),
            FOREIGN KEY (workspace_id, attribute_id) REFERENCES value_attribute (workspace_id, id)
        )
        """,
    ]
}
