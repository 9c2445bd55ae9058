import CustomerValue
import UseCases

extension SQLRecords {
    func statements(of session: ID<Session>) throws -> [StatementLine] {
        try connection.query(
            """
            SELECT statement.id, session_id, driver_id, opportunity_id, person_id, label, kind,
                low_minor, high_minor, currency, step, note, stated_at, withdrawn_at,
                statement.version, person.name
            FROM economic_statement AS statement
            LEFT JOIN person ON person.workspace_id = $1 AND person.id = statement.person_id
            WHERE statement.workspace_id = $1 AND session_id = $2 AND withdrawn_at IS NULL
            ORDER BY stated_at, statement.id
            """, [home, SQLValue(session)]
        ) { row in
            StatementLine(
                statement: try EconomicStatement(row: row), personName: try row.optionalText(15))
        }
    }

    func insert(_ statement: EconomicStatement) throws {
        let value = statement.value
        try connection.run(
            """
            INSERT INTO economic_statement (workspace_id, id, session_id, driver_id,
                opportunity_id, person_id, label, kind, low_minor, high_minor, currency, step,
                note, stated_at, withdrawn_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
            """,
            [
                home, SQLValue(statement.id), SQLValue(statement.session),
                SQLValue(statement.driver), SQLValue(statement.opportunity),
                SQLValue(statement.person), .text(statement.label), .text(value.kindText),
                value.low.map { .integer($0.amountMinor) } ?? .null,
                value.high.map { .integer($0.amountMinor) } ?? .null,
                value.low.map { .text($0.currency.code) } ?? .null,
                value.step.map { SQLValue($0) } ?? .null, .text(statement.note),
                SQLValue(statement.statedAt), SQLValue(statement.withdrawnAt),
                SQLValue(statement.version),
            ])
    }

    func statement(_ id: ID<EconomicStatement>) throws -> EconomicStatement? {
        try connection.first(
            """
            SELECT id, session_id, driver_id, opportunity_id, person_id, label, kind, low_minor,
                high_minor, currency, step, note, stated_at, withdrawn_at, version
            FROM economic_statement WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], EconomicStatement.init(row:))
    }

    func update(_ statement: EconomicStatement) throws {
        let value = statement.value
        try connection.update(
            """
            UPDATE economic_statement SET driver_id = $1, opportunity_id = $2, person_id = $3,
                label = $4, kind = $5, low_minor = $6, high_minor = $7, currency = $8, step = $9,
                note = $10, withdrawn_at = $11, version = $12
            WHERE workspace_id = $13 AND id = $14 AND version = $15
            """,
            [
                SQLValue(statement.driver), SQLValue(statement.opportunity),
                SQLValue(statement.person), .text(statement.label), .text(value.kindText),
                value.low.map { .integer($0.amountMinor) } ?? .null,
                value.high.map { .integer($0.amountMinor) } ?? .null,
                value.low.map { .text($0.currency.code) } ?? .null,
                value.step.map { SQLValue($0) } ?? .null, .text(statement.note),
                SQLValue(statement.withdrawnAt), SQLValue(statement.version), home,
                SQLValue(statement.id), SQLValue(statement.version - 1),
            ], version: statement.version)
    }

    func scale(of session: ID<Session>) throws -> EconomicScale? {
        try connection.first(
            """
            SELECT healthy_today, path_forward, version FROM economic_scale
            WHERE workspace_id = $1 AND session_id = $2
            """, [home, SQLValue(session)]
        ) { row in
            EconomicScale(
                session: session, healthyToday: try row.optionalInt(0),
                pathForward: try row.optionalInt(1), version: try row.int(2))
        }
    }

    func save(_ scale: EconomicScale) throws {
        try connection.update(
            """
            INSERT INTO economic_scale
                (workspace_id, session_id, healthy_today, path_forward, version)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (workspace_id, session_id) DO UPDATE
            SET healthy_today = excluded.healthy_today, path_forward = excluded.path_forward,
                version = excluded.version
            WHERE economic_scale.version = excluded.version - 1
            """,
            [
                home, SQLValue(scale.session), scale.healthyToday.map { SQLValue($0) } ?? .null,
                scale.pathForward.map { SQLValue($0) } ?? .null, SQLValue(scale.version),
            ], version: scale.version)
    }
}

extension EconomicStatement {
    init(row: any SQLRow) throws {
        let value: EconomicValue =
            switch try row.text(6) {
            case "exact": .exact(try row.money(7, 9))
            case "range": .range(try row.money(7, 9), try row.money(8, 9))
            case "scale": .scale(try row.int(10))
            default: .withheld
            }
        self.init(
            id: try row.id(0), session: try row.id(1), driver: try row.optionalID(2),
            opportunity: try row.optionalID(3), person: try row.optionalID(4),
            label: try row.text(5), value: value, note: try row.text(11),
            statedAt: try row.instant(12), withdrawnAt: try row.optionalInstant(13),
            version: try row.int(14))
    }
}

extension EconomicValue {
    fileprivate var kindText: String {
        switch self {
        case .exact: "exact"
        case .range: "range"
        case .scale: "scale"
        case .withheld: "withheld"
        }
    }

    fileprivate var low: Money? {
        switch self {
        case .exact(let money), .range(let money, _): money
        case .scale, .withheld: nil
        }
    }

    fileprivate var high: Money? {
        if case .range(_, let money) = self { money } else { nil }
    }

    fileprivate var step: Int? {
        if case .scale(let step) = self { step } else { nil }
    }
}
