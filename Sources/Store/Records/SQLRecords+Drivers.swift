import CustomerValue
import UseCases

extension SQLRecords {
    func driver(_ id: ID<ValueDriver>) throws -> ValueDriver? {
        try connection.query(
            """
            SELECT id, relationship_id,
                COALESCE(
                    (SELECT merged_into FROM value_attribute AS attribute
                        WHERE attribute.workspace_id = $1
                            AND attribute.id = value_driver.attribute_id),
                    attribute_id),
                code, name, kind, formula, half_life, catch_up, retired_at, version
            FROM value_driver WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], { try ValueDriver($0, from: 0) }
        ).first
    }

    func drivers(of relationship: ID<Relationship>) throws -> [ValueDriver] {
        try connection.query(
            """
            SELECT id, relationship_id,
                COALESCE(
                    (SELECT merged_into FROM value_attribute AS attribute
                        WHERE attribute.workspace_id = $1
                            AND attribute.id = value_driver.attribute_id),
                    attribute_id),
                code, name, kind, formula, half_life, catch_up, retired_at, version
            FROM value_driver WHERE workspace_id = $1 AND relationship_id = $2
            ORDER BY name, id
            """, [home, SQLValue(relationship)], { try ValueDriver($0, from: 0) })
    }

    func insert(_ driver: ValueDriver) throws {
        try connection.run(
            """
            INSERT INTO value_driver (workspace_id, id, relationship_id, attribute_id, code, name,
                kind, formula, half_life, catch_up, retired_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [home, SQLValue(driver.id), SQLValue(driver.relationship)] + driver.content)
    }

    func update(_ driver: ValueDriver) throws {
        try connection.update(
            """
            UPDATE value_driver SET attribute_id = $1, code = $2, name = $3, kind = $4,
                formula = $5, half_life = $6, catch_up = $7, retired_at = $8, version = $9
            WHERE workspace_id = $10 AND id = $11 AND version = $12
            """,
            driver.content + [home, SQLValue(driver.id), SQLValue(driver.version - 1)],
            version: driver.version)
    }
}

extension ValueDriver {
    /// Eleven columns from `column` on.
    init(_ row: any SQLRow, from column: Int) throws {
        self.init(
            id: try row.id(column), relationship: try row.id(column + 1),
            attribute: try row.optionalID(column + 2), code: try row.text(column + 3),
            name: try row.text(column + 4), kind: try row.choice(column + 5),
            formula: try row.text(column + 6), halfLife: try row.text(column + 7),
            catchUp: try row.optionalDay(column + 8),
            retiredAt: try row.optionalInstant(column + 9), version: try row.int(column + 10))
    }

    /// What may change.
    fileprivate var content: [SQLValue] {
        [
            SQLValue(attribute), .text(code), .text(name), SQLValue(kind), .text(formula),
            .text(halfLife), SQLValue(catchUp), SQLValue(retiredAt), SQLValue(version),
        ]
    }
}
