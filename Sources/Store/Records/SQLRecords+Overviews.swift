import CustomerValue
import UseCases

extension SQLRecords {
    func newestPurchases(of ids: [ID<Relationship>]) throws -> [Purchases] {
        try connection.query(
            """
            WITH RECURSIVE chunk (text, rest) AS (
                SELECT SUBSTR(CAST($1 AS TEXT), 1, 1152), SUBSTR(CAST($1 AS TEXT), 1153)
                UNION ALL
                SELECT SUBSTR(rest, 1, 1152), SUBSTR(rest, 1153) FROM chunk WHERE rest <> ''
            ), wanted (id, rest) AS (
                SELECT SUBSTR(text, 1, 36), SUBSTR(text, 37) FROM chunk
                UNION ALL
                SELECT SUBSTR(rest, 1, 36), SUBSTR(rest, 37) FROM wanted WHERE rest <> ''
            )
            SELECT relationship_id, year, amount_minor, currency
            FROM wanted
            JOIN purchases ON purchases.workspace_id = $2 AND relationship_id = wanted.id
            WHERE NOT EXISTS (
                SELECT 1 FROM purchases AS newer
                WHERE newer.workspace_id = $2 AND newer.relationship_id = wanted.id
                    AND newer.year > purchases.year)
            """, [SQLValue(ids), home]
        ) { row in
            Purchases(
                relationship: try row.id(0), year: try row.int(1), money: try row.money(2, 3))
        }
    }

    func journeyFacts(
        of relationships: [ID<Relationship>], timeZoneName: String
    ) throws -> [ID<Relationship>: JourneyFacts] {
        let pairs: [(ID<Relationship>, JourneyFacts)] = try connection.query(
            """
            WITH RECURSIVE chunk (text, rest) AS (
                SELECT SUBSTR(CAST($1 AS TEXT), 1, 1152), SUBSTR(CAST($1 AS TEXT), 1153)
                UNION ALL
                SELECT SUBSTR(rest, 1, 1152), SUBSTR(rest, 1153) FROM chunk WHERE rest <> ''
            ), wanted (id, rest) AS (
                SELECT SUBSTR(text, 1, 36), SUBSTR(text, 37) FROM chunk
                UNION ALL
                SELECT SUBSTR(rest, 1, 36), SUBSTR(rest, 37) FROM wanted WHERE rest <> ''
            )
            SELECT relationship.id,
                (SELECT COUNT(*) FROM hypothesis_version
                    WHERE hypothesis_version.workspace_id = $2
                        AND hypothesis_version.hypothesis_id = newest.id),
                (SELECT COUNT(*) FROM session
                    WHERE session.workspace_id = $2 AND state = 'planned'
                        AND session.relationship_id = relationship.id),
                (SELECT MAX(held_at) FROM session
                    WHERE session.workspace_id = $2 AND state = 'held'
                        AND session.relationship_id = relationship.id
                        AND held_at >= COALESCE(newest.opened_at, 0)),
                (SELECT COUNT(*) FROM opportunity
                    WHERE opportunity.workspace_id = $2
                        AND opportunity.relationship_id = relationship.id),
                (SELECT COUNT(*) FROM opportunity
                    JOIN decision ON decision.workspace_id = $2
                        AND decision.opportunity_id = opportunity.id
                    WHERE opportunity.workspace_id = $2
                        AND opportunity.relationship_id = relationship.id),
                (SELECT COUNT(*) FROM promise
                    WHERE promise.workspace_id = $2
                        AND promise.relationship_id = relationship.id
                        AND NOT EXISTS (
                            SELECT 1 FROM promise_event AS closing
                            WHERE closing.workspace_id = $2 AND closing.promise_id = promise.id
                                AND closing.kind IN ('kept', 'broken', 'withdrawn')))
            FROM wanted
            JOIN relationship ON relationship.workspace_id = $2 AND relationship.id = wanted.id
            LEFT JOIN hypothesis AS newest ON newest.workspace_id = $2
                AND newest.relationship_id = relationship.id
                AND NOT EXISTS (
                    SELECT 1 FROM hypothesis AS newer
                    WHERE newer.workspace_id = $2
                        AND newer.relationship_id = relationship.id
                        AND newer.round > newest.round)
            """, [SQLValue(relationships), home]
        ) { (try $0.id(0), try JourneyFacts(row: $0, timeZoneName: timeZoneName)) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    func peopleHeard(
        in relationship: ID<Relationship>, since: Instant
    ) throws -> Set<ID<Person>> {
        // The indexes hold all that is asked for: no row is read.
        Set(
            try connection.query(
                """
                SELECT person.id FROM (
                    SELECT DISTINCT attendee_id
                    FROM session CROSS JOIN session_attendee AS seat
                    WHERE session.workspace_id = $1 AND relationship_id = $2
                        AND state = 'held' AND held_at >= $3
                        AND seat.workspace_id = $1 AND seat.session_id = session.id
                ) AS present
                CROSS JOIN person
                WHERE person.workspace_id = $1 AND person.id = attendee_id
                """, [home, SQLValue(relationship), SQLValue(since)]
            ) { try $0.id(0) })
    }

    func newestCustomerBar(in relationship: ID<Relationship>) throws -> CustomerBar? {
        let rows = try connection.query(
            """
            SELECT bar.session_id, bar.person_id, bar.vote, bar.from_seat, bar.agreed_at,
                bar.version,
                COALESCE(
                    (SELECT merged_into FROM value_attribute AS attribute
                        WHERE attribute.workspace_id = $1 AND attribute.id = point.attribute_id),
                    point.attribute_id),
                points
            FROM (
                SELECT session_id, vote, ballot, person_id, from_seat, agreed_at,
                    agreed.version AS version
                FROM session CROSS JOIN customer_bar AS agreed
                WHERE session.workspace_id = $1 AND relationship_id = $2
                    AND agreed.workspace_id = $1 AND agreed.session_id = session.id
                    AND agreed_at IS NOT NULL AND (person_id IS NULL OR EXISTS
                        (SELECT number FROM private_vote WHERE private_vote.workspace_id = $1
                            AND private_vote.session_id = agreed.session_id AND kind = 'bar'
                            AND number = agreed.vote AND revealed_at IS NOT NULL))
                ORDER BY agreed_at DESC, session_id, ballot LIMIT 1
            ) AS bar
            LEFT JOIN customer_bar_points AS point ON point.workspace_id = $1
                AND point.session_id = bar.session_id AND point.vote = bar.vote
                AND point.ballot = bar.ballot
            """, [home, SQLValue(relationship)]
        ) { row in
            let bar = CustomerBar(
                session: try row.id(0), person: try row.optionalID(1), vote: try row.int(2),
                bar: Bar(points: [:]), isFromSeat: try row.int(3) == 1,
                agreedAt: try row.optionalInstant(4), version: try row.int(5))
            return (bar, try BarPoint(row, 6))
        }
        return rows.gathered().first.map { bar, points in
            var bar = bar
            bar.bar = Bar(points: points)
            return bar
        }
    }

    func agreedCustomerBars(in relationship: ID<Relationship>) throws -> [HeldCustomerBar] {
        // The room is made of the same people: where it agreed, they do not count once more.
        let rows = try connection.query(
            """
            SELECT bar.session_id, session.starts_at, bar.ballot,
                COALESCE(
                    (SELECT merged_into FROM value_attribute AS attribute
                        WHERE attribute.workspace_id = $1 AND attribute.id = point.attribute_id),
                    point.attribute_id),
                points
            FROM session
            JOIN customer_bar AS bar ON bar.workspace_id = $1 AND bar.session_id = session.id
            LEFT JOIN customer_bar_points AS point ON point.workspace_id = $1
                AND point.session_id = bar.session_id AND point.vote = bar.vote
                AND point.ballot = bar.ballot
            WHERE session.workspace_id = $1 AND session.relationship_id = $2
                AND session.state = 'held' AND bar.agreed_at IS NOT NULL
                AND (bar.person_id IS NULL OR bar.vote =
                    (SELECT MAX(number) FROM private_vote WHERE private_vote.workspace_id = $1
                        AND private_vote.session_id = session.id AND kind = 'bar'
                        AND revealed_at IS NOT NULL)
                    AND NOT EXISTS (SELECT 1 FROM customer_bar AS room
                        WHERE room.workspace_id = $1 AND room.session_id = session.id
                            AND room.person_id IS NULL AND room.agreed_at IS NOT NULL))
            ORDER BY session.starts_at DESC, session.id, bar.vote, bar.ballot
            """, [home, SQLValue(relationship)]
        ) { row in (try AgreedBallot(row), try BarPoint(row, 3)) }
        return rows.gathered().map { head, points in
            HeldCustomerBar(
                session: head.session, startsAt: head.startsAt, bar: Bar(points: points))
        }
    }

    func statements(in relationship: ID<Relationship>) throws -> [EconomicStatement] {
        try connection.query(
            """
            SELECT statement.id, session_id, driver_id, opportunity_id, person_id, label, kind,
                low_minor, high_minor, currency, step, note, stated_at, withdrawn_at,
                statement.version
            FROM session CROSS JOIN economic_statement AS statement
            WHERE session.workspace_id = $1 AND relationship_id = $2
                AND statement.workspace_id = $1 AND statement.session_id = session.id
                AND withdrawn_at IS NULL
            ORDER BY stated_at, statement.id
            """, [home, SQLValue(relationship)], EconomicStatement.init(row:))
    }
}

extension JourneyFacts {
    fileprivate init(row: any SQLRow, timeZoneName: String) throws {
        let answered = try row.int(5)
        let lastHeldAt = try row.optionalInstant(3)
        self.init(
            isHypothesisAgreed: try row.int(1) > 0, sessionsPlanned: try row.int(2),
            lastSessionHeldOn: lastHeldAt.map { Day($0, timeZoneName: timeZoneName) },
            opportunitiesUnanswered: try row.int(4) - answered,
            opportunitiesAnswered: answered, promisesOpen: try row.int(6))
    }
}

private struct AgreedBallot: Hashable {
    let session: ID<Session>
    let startsAt: Instant
    let ballot: String

    init(_ row: any SQLRow) throws {
        session = try row.id(0)
        startsAt = try row.instant(1)
        ballot = try row.text(2)
    }
}
