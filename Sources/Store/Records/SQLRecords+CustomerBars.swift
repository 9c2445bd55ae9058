import CustomerValue
import UseCases

/// What the room filled together stands under this name where a person's id would.
let roomBallot = "room"

extension SQLRecords {
    func customerBars(of session: ID<Session>) throws -> [CustomerBar] {
        let rows = try connection.query(
            """
            SELECT bar.person_id, bar.agreed_at, bar.version,
                COALESCE(
                    (SELECT merged_into FROM value_attribute AS attribute
                        WHERE attribute.workspace_id = $1 AND attribute.id = points.attribute_id),
                    points.attribute_id),
                points.points
            FROM customer_bar AS bar
            LEFT JOIN customer_bar_points AS points ON points.workspace_id = $1
                AND points.session_id = bar.session_id AND points.ballot = bar.ballot
            WHERE bar.workspace_id = $1 AND bar.session_id = $2
            ORDER BY CASE WHEN bar.person_id IS NULL THEN 0 ELSE 1 END, bar.ballot
            """, [home, SQLValue(session)]
        ) { row in
            (
                CustomerBar(
                    session: session, person: try row.optionalID(0), bar: Bar(points: [:]),
                    agreedAt: try row.optionalInstant(1), version: try row.int(2)),
                try row.optionalID(3) as ID<ValueAttribute>?, try row.optionalInt(4)
            )
        }
        return rows.reduce(into: [CustomerBar]()) { bars, row in
            if bars.last?.person != row.0.person || bars.isEmpty { bars.append(row.0) }
            guard let attribute = row.1, let points = row.2 else { return }
            bars[bars.count - 1].bar.points[attribute, default: 0] += points
        }
    }

    func save(_ bar: CustomerBar) throws {
        let ballot = SQLValue.text(bar.person?.description ?? roomBallot)
        try connection.update(
            """
            INSERT INTO customer_bar
                (workspace_id, session_id, ballot, person_id, agreed_at, version)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (workspace_id, session_id, ballot) DO UPDATE
            SET agreed_at = excluded.agreed_at, version = excluded.version
            WHERE customer_bar.version = excluded.version - 1
            """,
            [
                home, SQLValue(bar.session), ballot, SQLValue(bar.person), SQLValue(bar.agreedAt),
                SQLValue(bar.version),
            ], version: bar.version)
        try connection.run(
            """
            DELETE FROM customer_bar_points
            WHERE workspace_id = $1 AND session_id = $2 AND ballot = $3
            """, [home, SQLValue(bar.session), ballot])
        for (attribute, points) in bar.bar.points {
            try connection.run(
                """
                INSERT INTO customer_bar_points
                    (workspace_id, session_id, ballot, attribute_id, points)
                VALUES ($1, $2, $3, $4, $5)
                """,
                [home, SQLValue(bar.session), ballot, SQLValue(attribute), SQLValue(points)])
        }
    }

    func give(
        _ points: Int?, to attribute: ID<ValueAttribute>, in session: ID<Session>,
        by person: ID<Person>?
    ) throws -> Int {
        let ballot = SQLValue.text(person?.description ?? roomBallot)
        // The bar's own row first: it orders those who write at the same time.
        let version = try connection.first(
            """
            INSERT INTO customer_bar
                (workspace_id, session_id, ballot, person_id, agreed_at, version)
            VALUES ($1, $2, $3, $4, NULL, 1)
            ON CONFLICT (workspace_id, session_id, ballot) DO UPDATE
            SET agreed_at = NULL, version = customer_bar.version + 1
            RETURNING version
            """, [home, SQLValue(session), ballot, SQLValue(person)]
        ) { try $0.int(0) }
        try connection.run(
            """
            DELETE FROM customer_bar_points
            WHERE workspace_id = $1 AND session_id = $2 AND ballot = $3 AND attribute_id IN
                (SELECT id FROM value_attribute
                    WHERE workspace_id = $1 AND (id = $4 OR merged_into = $4))
            """, [home, SQLValue(session), ballot, SQLValue(attribute)])
        if let points {
            try connection.run(
                """
                INSERT INTO customer_bar_points
                    (workspace_id, session_id, ballot, attribute_id, points)
                VALUES ($1, $2, $3, $4, $5)
                """,
                [home, SQLValue(session), ballot, SQLValue(attribute), SQLValue(points)])
        }
        return version ?? 0
    }
}
