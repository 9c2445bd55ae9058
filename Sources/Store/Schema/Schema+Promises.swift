extension Schema {
    /// `promise_event` and `promise_update` are only ever inserted into: they are the ledger.
    static let promiseTables: [StaticString] = [
        """
        CREATE TABLE promise (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            relationship_id TEXT NOT NULL,
            opportunity_id TEXT,
            title TEXT NOT NULL,
            conditions TEXT NOT NULL CHECK (conditions <> ''),
            owner_ours TEXT NOT NULL,
            owner_theirs TEXT,
            due_on TEXT NOT NULL,
            worth_minor BIGINT,
            worth_currency TEXT,
            update_every_days BIGINT NOT NULL CHECK (update_every_days >= 1),
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            CHECK ((worth_minor IS NULL) = (worth_currency IS NULL)),
            FOREIGN KEY (workspace_id, relationship_id) REFERENCES relationship (workspace_id, id),
            FOREIGN KEY (workspace_id, opportunity_id) REFERENCES opportunity (workspace_id, id),
            FOREIGN KEY (workspace_id, owner_ours) REFERENCES member (workspace_id, id),
            FOREIGN KEY (workspace_id, owner_theirs) REFERENCES person (workspace_id, id)
        )
        """,
        "CREATE INDEX promise_relationship ON promise (workspace_id, relationship_id, due_on)",
        "CREATE INDEX promise_opportunity ON promise (workspace_id, opportunity_id)",
        """
        CREATE TABLE promise_event (
            workspace_id TEXT NOT NULL,
            promise_id TEXT NOT NULL,
            number BIGINT NOT NULL CHECK (number >= 1),
            kind TEXT NOT NULL CHECK (kind IN ('offered', 'accepted', 'renegotiated', 'delivered',
                'refused', 'kept', 'broken', 'withdrawn')),
            at BIGINT NOT NULL,
            happened_on TEXT NOT NULL,
            member_id TEXT,
            person_id TEXT,
            reason TEXT NOT NULL,
            due_on TEXT,
            PRIMARY KEY (workspace_id, promise_id, number),
            CHECK ((member_id IS NULL) <> (person_id IS NULL)),
            FOREIGN KEY (workspace_id, promise_id) REFERENCES promise (workspace_id, id),
            FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id),
            FOREIGN KEY (workspace_id, person_id) REFERENCES person (workspace_id, id)
        )
        """,
        """
        CREATE TABLE milestone (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            promise_id TEXT NOT NULL,
            name TEXT NOT NULL,
            due_on TEXT NOT NULL,
            completed_on TEXT,
            version BIGINT NOT NULL CHECK (version >= 1),
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, promise_id) REFERENCES promise (workspace_id, id)
        )
        """,
        "CREATE INDEX milestone_promise ON milestone (workspace_id, promise_id, due_on)",
        """
        CREATE TABLE promise_update (
            workspace_id TEXT NOT NULL,
            id TEXT NOT NULL,
            promise_id TEXT NOT NULL,
            text TEXT NOT NULL CHECK (text <> ''),
            outlook TEXT NOT NULL CHECK (outlook IN ('onTrack', 'atRisk', 'late')),
            member_id TEXT NOT NULL,
            at BIGINT NOT NULL,
            PRIMARY KEY (workspace_id, id),
            FOREIGN KEY (workspace_id, promise_id) REFERENCES promise (workspace_id, id),
            FOREIGN KEY (workspace_id, member_id) REFERENCES member (workspace_id, id)
        )
        """,
        "CREATE INDEX promise_update_promise ON promise_update (workspace_id, promise_id, at)",
        """
        CREATE TABLE realised_value (
            workspace_id TEXT NOT NULL,
            promise_id TEXT NOT NULL,
            amount_minor BIGINT NOT NULL,
            currency TEXT NOT NULL,
            stated_by TEXT,
            at BIGINT NOT NULL,
            PRIMARY KEY (workspace_id, promise_id),
            FOREIGN KEY (workspace_id, promise_id) REFERENCES promise (workspace_id, id),
            FOREIGN KEY (workspace_id, stated_by) REFERENCES person (workspace_id, id)
        )
        """,
    ]
}
