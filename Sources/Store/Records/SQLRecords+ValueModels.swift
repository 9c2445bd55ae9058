import CustomerValue
import UseCases

extension SQLRecords {
    func valueModel(of relationship: ID<Relationship>) throws -> RelationshipModel? {
        let rows = try connection.query(
            """
            SELECT model.relationship_id, currency, discount_rate, years, investment, reference,
                model.version, driver.id, driver.relationship_id,
                COALESCE(
                    (SELECT merged_into FROM value_attribute AS attribute
                        WHERE attribute.workspace_id = $1
                            AND attribute.id = driver.attribute_id),
                    driver.attribute_id),
                code, name, kind, formula, half_life, catch_up, retired_at, driver.version
            FROM value_model AS model
            LEFT JOIN value_driver AS driver ON driver.workspace_id = $1
                AND driver.relationship_id = model.relationship_id
            WHERE model.workspace_id = $1 AND model.relationship_id = $2
            ORDER BY name, driver.id
            """, [home, SQLValue(relationship)], modelRow)
        guard let terms = rows.first?.0 else { return nil }
        return RelationshipModel(
            terms: terms, inputs: try inputs(of: relationship), drivers: rows.compactMap(\.1))
    }

    func valueModels(of relationships: [ID<Relationship>]) throws -> [RelationshipModel] {
        let rows = try connection.query(
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
            SELECT model.relationship_id, currency, discount_rate, years, investment, reference,
                model.version, driver.id, driver.relationship_id,
                COALESCE(
                    (SELECT merged_into FROM value_attribute AS attribute
                        WHERE attribute.workspace_id = $2
                            AND attribute.id = driver.attribute_id),
                    driver.attribute_id),
                code, name, kind, formula, half_life, catch_up, retired_at, driver.version
            FROM wanted
            JOIN value_model AS model ON model.workspace_id = $2
                AND model.relationship_id = wanted.id
            LEFT JOIN value_driver AS driver ON driver.workspace_id = $2
                AND driver.relationship_id = wanted.id
            ORDER BY model.relationship_id, name, driver.id
            """, [SQLValue(relationships), home], modelRow)
        let inputs = Dictionary(
            grouping: try inputs(of: relationships), by: \.relationship)
        var models: [RelationshipModel] = []
        for (terms, driver) in rows {
            if models.last?.terms.relationship != terms.relationship {
                models.append(
                    RelationshipModel(terms: terms, inputs: inputs[terms.relationship] ?? []))
            }
            if let driver { models[models.count - 1].drivers.append(driver) }
        }
        return models
    }

    private func modelRow(_ row: any SQLRow) throws -> (ModelTerms, ValueDriver?) {
        let terms = ModelTerms(
            relationship: try row.id(0), currency: try row.currency(1),
            discountRate: try row.text(2), years: try row.text(3), investment: try row.text(4),
            reference: try row.text(5), version: try row.int(6))
        let hasDriver = try row.optionalText(7) != nil
        return (terms, hasDriver ? try ValueDriver(row, from: 7) : nil)
    }

    func save(_ terms: ModelTerms) throws {
        try connection.update(
            """
            INSERT INTO value_model (workspace_id, relationship_id, currency, discount_rate, years,
                investment, reference, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (workspace_id, relationship_id) DO UPDATE
            SET currency = excluded.currency, discount_rate = excluded.discount_rate,
                years = excluded.years, investment = excluded.investment,
                reference = excluded.reference, version = excluded.version
            WHERE value_model.version = excluded.version - 1
            """,
            [
                home, SQLValue(terms.relationship), .text(terms.currency.code),
                .text(terms.discountRate), .text(terms.years), .text(terms.investment),
                .text(terms.reference), SQLValue(terms.version),
            ], version: terms.version)
    }

    func modelText(of version: HypothesisVersion) throws -> String? {
        try connection.query(
            """
            SELECT text FROM agreed_model
            WHERE workspace_id = $1 AND hypothesis_id = $2 AND number = $3
            """, [home, SQLValue(version.hypothesis), SQLValue(version.number)], { try $0.text(0) }
        ).first
    }

    func keep(modelText: String, of version: HypothesisVersion) throws {
        try connection.run(
            """
            INSERT INTO agreed_model (workspace_id, hypothesis_id, number, text)
            VALUES ($1, $2, $3, $4)
            """,
            [home, SQLValue(version.hypothesis), SQLValue(version.number), .text(modelText)])
    }
}
