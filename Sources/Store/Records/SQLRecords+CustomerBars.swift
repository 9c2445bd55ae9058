import CustomerValue
import UseCases

/// What the room filled together stands under this name where a person's id would.
let roomBallot = "room"

extension SQLRecords {
    func customerBars(of session: ID<Session>) throws -> [CustomerBar] {
        let rows = try connection.query(
            """
            SELECT bar.person_id, bar.vote, bar.from_seat, bar.agreed_at, bar.version,
                COALESCE(
                    (SELECT merged_into FROM value_attribute AS attribute
                        WHERE attribute.workspace_id = $1 AND attribute.id = points.attribute_id),
                    points.attribute_id),
                points.points
            FROM customer_bar AS bar
            LEFT JOIN customer_bar_points AS points ON points.workspace_id = $1
                AND points.session_id = bar.session_id AND points.vote = bar.vote
                AND points.ballot = bar.ballot
            WHERE bar.workspace_id = $1 AND bar.session_id = $2
            ORDER BY bar.vote, bar.ballot
            """, [home, SQLValue(session)]
        ) { row in
            (
                CustomerBar(
                    session: session, person: try row.optionalID(0), vote: try row.int(1),
                    bar: Bar(points: [:]), isFromSeat: try row.int(2) == 1,
                    agreedAt: try row.optionalInstant(3), version: try row.int(4)),
                try row.optionalID(5) as ID<ValueAttribute>?, try row.optionalInt(6)
            )
        }
        return rows.reduce(into: [CustomerBar]()) { bars, row in
            if bars.last.map({ $0.isBeside(row.0) }) != false { bars.append(row.0) }
            guard let attribute = row.1, let points = row.2 else { return }
            bars[bars.count - 1].bar.points[attribute, default: 0] += points
        }
    }

    func save(_ bar: CustomerBar) throws {
        let ballot = SQLValue.text(bar.person?.description ?? roomBallot)
        try connection.update(
            """
            INSERT INTO customer_bar
                (workspace_id, session_id, vote, ballot, person_id, from_seat, agreed_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (workspace_id, session_id, vote, ballot) DO UPDATE
            SET from_seat = excluded.from_seat, agreed_at = excluded.agreed_at,
                version = excluded.version
            WHERE customer_bar.version = excluded.version - 1
            """,
            [
                home, SQLValue(bar.session), SQLValue(bar.vote), ballot, SQLValue(bar.person),
                SQLValue(bar.isFromSeat), SQLValue(bar.agreedAt), SQLValue(bar.version),
            ], version: bar.version)
        try connection.run(
            """
            DELETE FROM customer_bar_points
            WHERE workspace_id = $1 AND session_id = $2 AND vote = $3 AND ballot = $4
            """, [home, SQLValue(bar.session), SQLValue(bar.vote), ballot])
        for (attribute, points) in bar.bar.points {
            try insert(points, on: attribute, into: bar)
        }
    }

    func give(_ points: Int?, to attribute: ID<ValueAttribute>, in bar: CustomerBar) throws -> Int {
        let ballot = SQLValue.text(bar.person?.description ?? roomBallot)
        // The bar's own row first: it orders those who write at the same time.
        let version = try connection.first(
            """
            INSERT INTO customer_bar
                (workspace_id, session_id, vote, ballot, person_id, from_seat, agreed_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, NULL, 1)
            ON CONFLICT (workspace_id, session_id, vote, ballot) DO UPDATE
            SET from_seat = excluded.from_seat, agreed_at = NULL,
                version = customer_bar.version + 1
            RETURNING version
            """,
            [
                home, SQLValue(bar.session), SQLValue(bar.vote), ballot, SQLValue(bar.person),
                SQLValue(bar.isFromSeat),
            ]
        ) { try $0.int(0) }
        try connection.run(
            """
            DELETE FROM customer_bar_points
            WHERE workspace_id = $1 AND session_id = $2 AND vote = $3 AND ballot = $4
                AND attribute_id IN (SELECT id FROM value_attribute
                    WHERE workspace_id = $1 AND (id = $5 OR merged_into = $5))
            """,
            [home, SQLValue(bar.session), SQLValue(bar.vote), ballot, SQLValue(attribute)])
        if let points { try insert(points, on: attribute, into: bar) }
        return version ?? 0
    }

    private func insert(
        _ points: Int, on attribute: ID<ValueAttribute>, into bar: CustomerBar
    ) throws {
        try connection.run(
            """
            INSERT INTO customer_bar_points
                (workspace_id, session_id, vote, ballot, attribute_id, points)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                home, SQLValue(bar.session), SQLValue(bar.vote),
                .text(bar.person?.description ?? roomBallot), SQLValue(attribute),
                SQLValue(points),
            ])
    }
}

extension Ballot {
    /// Whether the other is a ballot of its own, of another person or vote.
    func isBeside(_ other: Self) -> Bool { person != other.person || vote != other.vote }
}
