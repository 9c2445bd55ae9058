import CustomerValue
import UseCases

extension SQLRecords {
    func functionBars(of relationship: ID<Relationship>, round: Int) throws -> [FunctionBar] {
        let rows = try connection.query(
            """
            SELECT function_bar.member_id, function, submitted_at, version, function_bar.vote,
                COALESCE(
                    (SELECT merged_into FROM value_attribute AS attribute
                        WHERE attribute.workspace_id = $1 AND attribute.id = point.attribute_id),
                    point.attribute_id),
                points
            FROM function_bar
            LEFT JOIN function_bar_points AS point ON point.workspace_id = $1
                AND point.relationship_id = function_bar.relationship_id
                AND point.round = function_bar.round AND point.vote = function_bar.vote
                AND point.member_id = function_bar.member_id
            WHERE function_bar.workspace_id = $1 AND function_bar.relationship_id = $2
                AND function_bar.round = $3
            ORDER BY function_bar.vote, function, function_bar.member_id
            """, [home, SQLValue(relationship), SQLValue(round)]
        ) { row in
            let bar = FunctionBar(
                relationship: relationship, round: round, vote: try row.int(4),
                function: try row.choice(1), member: try row.id(0), bar: Bar(points: [:]),
                submittedAt: try row.optionalInstant(2), version: try row.int(3))
            return (bar, try BarPoint(row, 5))
        }
        return rows.gathered().map { bar, points in
            var bar = bar
            bar.bar = Bar(points: points)
            return bar
        }
    }

    func submittedBarCount(of relationship: ID<Relationship>, round: Int) throws -> Int {
        try connection.first(
            """
            SELECT COUNT(*) FROM hypothesis
            JOIN function_bar AS bar ON bar.workspace_id = $1
                AND bar.relationship_id = hypothesis.relationship_id
                AND bar.round = hypothesis.round AND bar.vote = hypothesis.vote
            WHERE hypothesis.workspace_id = $1 AND hypothesis.relationship_id = $2
                AND hypothesis.round = $3 AND submitted_at IS NOT NULL
            """, [home, SQLValue(relationship), SQLValue(round)]
        ) { try $0.int(0) } ?? 0
    }

    func save(_ bar: FunctionBar) throws {
        let key = [
            home, SQLValue(bar.relationship), SQLValue(bar.round), SQLValue(bar.vote),
            SQLValue(bar.member),
        ]
        try connection.run(
            """
            INSERT INTO function_bar (workspace_id, relationship_id, round, vote, member_id,
                function, submitted_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (workspace_id, relationship_id, round, vote, member_id) DO UPDATE
            SET function = excluded.function, submitted_at = excluded.submitted_at,
                version = excluded.version
            """,
            key + [SQLValue(bar.function), SQLValue(bar.submittedAt), SQLValue(bar.version)])
        try connection.run(
            """
            DELETE FROM function_bar_points WHERE workspace_id = $1 AND relationship_id = $2
                AND round = $3 AND vote = $4 AND member_id = $5
            """, key)
        for (attribute, points) in bar.bar.points {
            try connection.run(
                """
                INSERT INTO function_bar_points (workspace_id, relationship_id, round, vote,
                    member_id, attribute_id, points)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                """, key + [SQLValue(attribute), SQLValue(points)])
        }
    }
}

extension SQLRecords {
    func barInvitations(
        of relationship: ID<Relationship>, round: Int
    ) throws -> [BarInvitation] {
        try connection.query(
            """
            SELECT member_id, invited_by, invited_at FROM bar_invitation
            WHERE workspace_id = $1 AND relationship_id = $2 AND round = $3
            ORDER BY invited_at, member_id
            """, [home, SQLValue(relationship), SQLValue(round)]
        ) { row in
            BarInvitation(
                relationship: relationship, round: round, member: try row.id(0),
                invitedBy: try row.id(1), invitedAt: try row.instant(2))
        }
    }

    func save(_ invitation: BarInvitation) throws {
        try connection.run(
            """
            INSERT INTO bar_invitation
                (workspace_id, relationship_id, round, member_id, invited_by, invited_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (workspace_id, relationship_id, round, member_id) DO UPDATE
            SET invited_by = excluded.invited_by, invited_at = excluded.invited_at
            """,
            [
                home, SQLValue(invitation.relationship), SQLValue(invitation.round),
                SQLValue(invitation.member), SQLValue(invitation.invitedBy),
                SQLValue(invitation.invitedAt),
            ])
    }
}

/// One attribute's points out of an outer join.
struct BarPoint {
    let attribute: ID<ValueAttribute>
    let points: Int

    /// Nil where the bar has no points at all.
    init?(_ row: any SQLRow, _ column: Int) throws {
        guard let attribute: ID<ValueAttribute> = try row.optionalID(column) else { return nil }
        self.attribute = attribute
        points = try row.int(column + 1)
    }
}

extension Array {
    /// One element per head, in order, with all its points; those of attributes that were merged
    /// are added up.
    func gathered<Head: Hashable>() -> [(Head, [ID<ValueAttribute>: Int])]
    where Element == (Head, BarPoint?) {
        var places: [Head: Int] = [:]
        var result: [(Head, [ID<ValueAttribute>: Int])] = []
        for (head, point) in self {
            let place = places[head] ?? result.count
            if place == result.count {
                places[head] = place
                result.append((head, [:]))
            }
            if let point { result[place].1[point.attribute, default: 0] += point.points }
        }
        return result
    }
}
