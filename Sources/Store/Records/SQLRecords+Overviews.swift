import CustomerValue
import UseCases

extension SQLRecords {
    func newestPurchases(of ids: [ID<Relationship>]) throws -> [Purchases] {
        try connection.query(
            """
            WITH RECURSIVE wanted (id, rest) AS (
                SELECT SUBSTR(CAST($1 AS TEXT), 1, 36), SUBSTR(CAST($1 AS TEXT), 37)
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
        of relationships: [ID<Relationship>]
    ) throws -> [ID<Relationship>: JourneyFacts] {
        let pairs = try connection.query(
            """
            WITH RECURSIVE wanted (id, rest) AS (
                SELECT SUBSTR(CAST($1 AS TEXT), 1, 36), SUBSTR(CAST($1 AS TEXT), 37)
                UNION ALL
                SELECT SUBSTR(rest, 1, 36), SUBSTR(rest, 37) FROM wanted WHERE rest <> ''
            )
            SELECT relationship.id,
                EXISTS (
                    SELECT 1 FROM hypothesis
                    JOIN hypothesis_version AS agreed ON agreed.workspace_id = $2
                        AND agreed.hypothesis_id = hypothesis.id
                    WHERE hypothesis.workspace_id = $2
                        AND hypothesis.relationship_id = relationship.id
                        AND NOT EXISTS (
                            SELECT 1 FROM hypothesis AS newer
                            WHERE newer.workspace_id = $2
                                AND newer.relationship_id = relationship.id
                                AND newer.round > hypothesis.round))
            FROM wanted
            JOIN relationship ON relationship.workspace_id = $2 AND relationship.id = wanted.id
            """, [SQLValue(relationships), home]
        ) { row -> (ID<Relationship>, JourneyFacts) in
            (
                try row.id(0),
                JourneyFacts(
                    isHypothesisAgreed: try row.integer(1) == 1, sessionsPlanned: 0,
                    lastSessionHeldOn: nil, opportunitiesUnanswered: 0,
                    opportunitiesAnswered: 0, promisesOpen: 0)
            )
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
