import CustomerValue
import UseCases

extension SQLRecords {
    func driver(_ id: ID<ValueDriver>) throws -> ValueDriver? {
        let rows = try connection.query(
            """
            SELECT value_driver.id, relationship_id, attribute_id, value_driver.name, kind,
                currency, formula, retired_at, version, input.name, amount_millionths, unit,
                evidence, source
            FROM value_driver
            LEFT JOIN driver_input AS input ON input.workspace_id = $1
                AND input.driver_id = value_driver.id
            WHERE value_driver.workspace_id = $1 AND value_driver.id = $2
            ORDER BY input.name
            """, [home, SQLValue(id)], driverRow)
        return gathered(rows).first
    }

    func drivers(of relationships: [ID<Relationship>]) throws -> [ValueDriver] {
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
            SELECT value_driver.id, relationship_id, attribute_id, value_driver.name, kind,
                currency, formula, retired_at, version, input.name, amount_millionths, unit,
                evidence, source
            FROM wanted
            JOIN value_driver ON value_driver.workspace_id = $2
                AND value_driver.relationship_id = wanted.id
            LEFT JOIN driver_input AS input ON input.workspace_id = $2
                AND input.driver_id = value_driver.id
            ORDER BY value_driver.name, value_driver.id, input.name
            """, [SQLValue(relationships), home], driverRow)
        return gathered(rows)
    }

    func insert(_ driver: ValueDriver) throws {
        try connection.run(
            """
            INSERT INTO value_driver (workspace_id, id, relationship_id, attribute_id, name,
                kind, currency, formula, retired_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [
                home, SQLValue(driver.id), SQLValue(driver.relationship),
                SQLValue(driver.attribute), .text(driver.name), SQLValue(driver.kind),
                .text(driver.currency.code), .text(driver.formula), SQLValue(driver.retiredAt),
                SQLValue(driver.version),
            ])
        try saveInputs(of: driver)
    }

    func update(_ driver: ValueDriver) throws {
        try connection.update(
            """
            UPDATE value_driver SET attribute_id = $1, name = $2, kind = $3, currency = $4,
                formula = $5, retired_at = $6, version = $7
            WHERE workspace_id = $8 AND id = $9 AND version = $10
            """,
            [
                SQLValue(driver.attribute), .text(driver.name), SQLValue(driver.kind),
                .text(driver.currency.code), .text(driver.formula), SQLValue(driver.retiredAt),
                SQLValue(driver.version), home, SQLValue(driver.id),
                SQLValue(driver.version - 1),
            ], version: driver.version)
        try saveInputs(of: driver)
    }

    private func saveInputs(of driver: ValueDriver) throws {
        for input in driver.inputs {
            try connection.run(
                """
                INSERT INTO driver_input
                    (workspace_id, driver_id, name, amount_millionths, unit, evidence, source)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                ON CONFLICT (workspace_id, driver_id, name) DO UPDATE
                SET amount_millionths = excluded.amount_millionths, unit = excluded.unit,
                    evidence = excluded.evidence, source = excluded.source
                """,
                [
                    home, SQLValue(driver.id), SQLValue(input.name), SQLValue(input.amount),
                    .text(input.unit), SQLValue(input.evidence), .text(input.source),
                ])
        }
    }

    private func driverRow(_ row: any SQLRow) throws -> (ValueDriver, DriverInput?) {
        let driver = ValueDriver(
            id: try row.id(0), relationship: try row.id(1), attribute: try row.id(2),
            name: try row.text(3), kind: try row.choice(4), currency: try row.currency(5),
            inputs: [], formula: try row.text(6), retiredAt: try row.optionalInstant(7),
            version: try row.int(8))
        guard let name: DriverInputName = try row.optionalChoice(9) else { return (driver, nil) }
        return (
            driver,
            DriverInput(
                name: name, amount: try row.optionalDecimal(10), unit: try row.text(11),
                evidence: try row.choice(12), source: try row.text(13))
        )
    }

    /// Rows of one driver stand together.
    private func gathered(_ rows: [(ValueDriver, DriverInput?)]) -> [ValueDriver] {
        var drivers: [ValueDriver] = []
        for (driver, input) in rows {
            if drivers.last?.id != driver.id { drivers.append(driver) }
            if let input { drivers[drivers.count - 1].inputs.append(input) }
        }
        return drivers.map { driver in
            var driver = driver
            driver.inputs.sort { $0.name.place < $1.name.place }
            return driver
        }
    }
}

extension DriverInputName {
    /// Inputs are read in the order of the formula.
    fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
