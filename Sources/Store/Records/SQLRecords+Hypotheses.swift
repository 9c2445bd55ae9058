import CustomerValue
import UseCases

extension SQLRecords {
    func hypotheses(of relationship: ID<Relationship>) throws -> [Hypothesis] {
        try connection.query(
            """
            SELECT id, relationship_id, round, alternative_kind, alternative_name,
                alternative_reason, vote, revealed_at, opened_at, version
            FROM hypothesis WHERE workspace_id = $1 AND relationship_id = $2
            ORDER BY round DESC
            """, [home, SQLValue(relationship)], Hypothesis.init(row:))
    }

    func insert(_ hypothesis: Hypothesis) throws {
        try connection.run(
            """
            INSERT INTO hypothesis (workspace_id, id, relationship_id, round, alternative_kind,
                alternative_name, alternative_reason, vote, revealed_at, opened_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                home, SQLValue(hypothesis.id), SQLValue(hypothesis.relationship),
                SQLValue(hypothesis.round), SQLValue(hypothesis.alternative?.kind.rawValue),
                .text(hypothesis.alternative?.name ?? ""),
                .text(hypothesis.alternative?.reason ?? ""), SQLValue(hypothesis.vote),
                SQLValue(hypothesis.revealedAt), SQLValue(hypothesis.openedAt),
                SQLValue(hypothesis.version),
            ])
    }

    func update(_ hypothesis: Hypothesis) throws {
        try connection.update(
            """
            UPDATE hypothesis SET alternative_kind = $1, alternative_name = $2,
                alternative_reason = $3, vote = $4, revealed_at = $5, version = $6
            WHERE workspace_id = $7 AND id = $8 AND version = $9
            """,
            [
                SQLValue(hypothesis.alternative?.kind.rawValue),
                .text(hypothesis.alternative?.name ?? ""),
                .text(hypothesis.alternative?.reason ?? ""), SQLValue(hypothesis.vote),
                SQLValue(hypothesis.revealedAt), SQLValue(hypothesis.version), home,
                SQLValue(hypothesis.id),
                SQLValue(hypothesis.version - 1),
            ], version: hypothesis.version)
    }

    func versions(of relationship: ID<Relationship>) throws -> [HypothesisVersion] {
        let rows = try connection.query(
            """
            SELECT hypothesis_version.hypothesis_id, hypothesis_version.number, agreed_by,
                agreed_at, note,
                COALESCE(
                    (SELECT merged_into FROM value_attribute AS attribute
                        WHERE attribute.workspace_id = $1 AND attribute.id = point.attribute_id),
                    point.attribute_id),
                points
            FROM hypothesis
            JOIN hypothesis_version ON hypothesis_version.workspace_id = $1
                AND hypothesis_version.hypothesis_id = hypothesis.id
            LEFT JOIN hypothesis_version_points AS point ON point.workspace_id = $1
                AND point.hypothesis_id = hypothesis.id
                AND point.number = hypothesis_version.number
            WHERE hypothesis.workspace_id = $1 AND hypothesis.relationship_id = $2
            ORDER BY hypothesis.round DESC, hypothesis_version.number DESC
            """, [home, SQLValue(relationship)], versionRow)
        let others = try agreedWith(in: relationship)
        return gathered(rows).map { $0.with(others) }
    }

    func newestVersion(of relationship: ID<Relationship>) throws -> HypothesisVersion? {
        let rows = try connection.query(
            """
            SELECT newest.hypothesis_id, newest.number, agreed_by, agreed_at, note,
                COALESCE(
                    (SELECT merged_into FROM value_attribute AS attribute
                        WHERE attribute.workspace_id = $1 AND attribute.id = point.attribute_id),
                    point.attribute_id),
                points
            FROM (
                SELECT hypothesis_id, number, agreed_by, agreed_at, note
                FROM hypothesis CROSS JOIN hypothesis_version AS version
                WHERE hypothesis.workspace_id = $1 AND relationship_id = $2
                    AND version.workspace_id = $1 AND hypothesis_id = hypothesis.id
                ORDER BY round DESC, number DESC LIMIT 1
            ) AS newest
            LEFT JOIN hypothesis_version_points AS point ON point.workspace_id = $1
                AND point.hypothesis_id = newest.hypothesis_id
                AND point.number = newest.number
            """, [home, SQLValue(relationship)], versionRow)
        guard let newest = gathered(rows).first else { return nil }
        return newest.with(try agreedWith(in: relationship))
    }

    /// Who agreed besides those who recorded it, by hypothesis and number.
    private func agreedWith(
        in relationship: ID<Relationship>
    ) throws -> [(hypothesis: ID<Hypothesis>, number: Int, member: ID<Member>)] {
        try connection.query(
            """
            SELECT agreed.hypothesis_id, agreed.number, agreed.member_id
            FROM hypothesis
            JOIN hypothesis_version_member AS agreed ON agreed.workspace_id = $1
                AND agreed.hypothesis_id = hypothesis.id
            WHERE hypothesis.workspace_id = $1 AND hypothesis.relationship_id = $2
            """, [home, SQLValue(relationship)]
        ) { (try $0.id(0), try $0.int(1), try $0.id(2)) }
    }

    private func versionRow(_ row: any SQLRow) throws -> (HypothesisVersion, BarPoint?) {
        let version = HypothesisVersion(
            hypothesis: try row.id(0), number: try row.int(1), bar: Bar(points: [:]),
            agreedBy: try row.id(2), agreedAt: try row.instant(3), note: try row.text(4))
        return (version, try BarPoint(row, 5))
    }

    private func gathered(_ rows: [(HypothesisVersion, BarPoint?)]) -> [HypothesisVersion] {
        rows.gathered().map { version, points in
            var version = version
            version.bar = Bar(points: points)
            return version
        }
    }

    func append(_ version: HypothesisVersion) throws {
        try connection.run(
            """
            INSERT INTO hypothesis_version
                (workspace_id, hypothesis_id, number, agreed_by, agreed_at, note)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                home, SQLValue(version.hypothesis), SQLValue(version.number),
                SQLValue(version.agreedBy), SQLValue(version.agreedAt), .text(version.note),
            ])
        for member in version.agreedWith {
            try connection.run(
                """
                INSERT INTO hypothesis_version_member
                    (workspace_id, hypothesis_id, number, member_id)
                VALUES ($1, $2, $3, $4)
                """,
                [home, SQLValue(version.hypothesis), SQLValue(version.number), SQLValue(member)])
        }
        for (attribute, points) in version.bar.points {
            try connection.run(
                """
                INSERT INTO hypothesis_version_points
                    (workspace_id, hypothesis_id, number, attribute_id, points)
                VALUES ($1, $2, $3, $4, $5)
                """,
                [
                    home, SQLValue(version.hypothesis), SQLValue(version.number),
                    SQLValue(attribute), SQLValue(points),
                ])
        }
    }
}

extension HypothesisVersion {
    fileprivate func with(
        _ others: [(hypothesis: ID<Hypothesis>, number: Int, member: ID<Member>)]
    ) -> HypothesisVersion {
        var version = self
        version.agreedWith = Set(
            others.filter { $0.hypothesis == hypothesis && $0.number == number }.map(\.member))
        return version
    }
}

extension Hypothesis {
    fileprivate init(row: any SQLRow) throws {
        let kind: AlternativeKind? = try row.optionalChoice(3)
        let name = try row.text(4)
        let reason = try row.text(5)
        self.init(
            id: try row.id(0), relationship: try row.id(1), round: try row.int(2),
            alternative: kind.map { NextBestAlternative(kind: $0, name: name, reason: reason) },
            vote: try row.int(6), revealedAt: try row.optionalInstant(7),
            openedAt: try row.instant(8), version: try row.int(9))
    }
}
