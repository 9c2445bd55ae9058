extension Schema {
    static let economicsTables: [StaticString] = [
        """
        CREATE TABLE budget_ballot (
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
        CREATE TABLE budget_allocation (
            workspace_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            vote BIGINT NOT NULL,
            ballot TEXT NOT NULL,
            opportunity_id TEXT NOT NULL,
            amount_minor BIGINT NOT NULL CHECK (amount_minor >= 0),
            currency TEXT NOT NULL,
            PRIMARY KEY (workspace_id, session_id, vote, ballot, opportunity_id),
            FOREIGN KEY (workspace_id, session_id, vote, ballot)
                REFERENCES budget_ballot (workspace_id, session_id, vote, ballot),
            FOREIGN KEY (workspace_id, opportunity_id) REFERENCES opportunity (workspace_id, id)
        )
        """,
        """
        CREATE TABLE economic_statement (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            driver_id TEXT,
            opportunity_id TEXT,
            person_id TEXT,
            label TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('exact', 'range', 'scale', 'withheld')),
            low_minor BIGINT CHECK ((kind IN ('exact', 'range')) = (low_minor IS NOT NULL)),
            high_minor BIGINT CHECK ((kind = 'range') = (high_minor IS NOT NULL)),
            currency TEXT CHECK ((kind IN ('exact', 'range')) = (currency IS NOT NULL)),
            step BIGINT CHECK ((kind = 'scale') = (step IS NOT NULL) AND (step BETWEEN 1 AND 5)),
            note TEXT NOT NULL,
            stated_at BIGINT NOT NULL,
            withdrawn_at BIGINT,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id),
            FOREIGN KEY (workspace_id, driver_id) REFERENCES value_driver (workspace_id, id),
            FOREIGN KEY (workspace_id, opportunity_id) REFERENCES opportunity (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
        )
        """,
        """
        CREATE INDEX economic_statement_session
        ON economic_statement (workspace_id, session_id, stated_at)
        """,
        """
        CREATE TABLE economic_scale (
            workspace_id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            healthy_today BIGINT CHECK (healthy_today BETWEEN 1 AND 5),
            path_forward BIGINT CHECK (path_forward BETWEEN 1 AND 5),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, session_id),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id)
        )
        """,
        """
        CREATE TABLE data_request (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            session_id TEXT NOT NULL,
            question TEXT NOT NULL,
            owner TEXT NOT NULL,
            member_id TEXT,
            person_id TEXT CHECK (member_id IS NULL OR person_id IS NULL),
            due_on TEXT NOT NULL,
            answered_at BIGINT,
            answer TEXT NOT NULL,
            withdrawn_at BIGINT,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, session_id) REFERENCES session (workspace_id, id),
            FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
        )
        """,
        "CREATE INDEX data_request_session ON data_request (workspace_id, session_id, due_on)",
    ]
}
