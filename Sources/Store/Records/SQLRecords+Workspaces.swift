import CustomerValue
import UseCases

extension SQLRecords {
    func workspace() throws -> Workspace {
        try connection.first(
            """
            SELECT id, name, kind, currency, time_zone, created_at, version
            FROM workspace WHERE id = $1
            """, [home]
        ) { row in
            Workspace(
                id: try row.id(0), name: try row.text(1), kind: try row.choice(2),
                currency: try row.currency(3), timeZoneName: try row.text(4),
                createdAt: try row.instant(5), version: try row.int(6))
        }.orNotFound()
    }

    func update(_ workspace: Workspace) throws {
        try connection.update(
            """
            UPDATE workspace SET name = $1, currency = $2, time_zone = $3, version = $4
            WHERE id = $5 AND version = $6
            """,
            [
                .text(workspace.name), .text(workspace.currency.code),
                .text(workspace.timeZoneName), SQLValue(workspace.version), home,
                SQLValue(workspace.version - 1),
            ], version: workspace.version)
    }

    func exchangeRates(until day: Day) throws -> [ExchangeRate] {
        try connection.query(
            """
            SELECT from_currency, to_currency, valid_on, rate_millionths FROM exchange_rate
            WHERE workspace_id = $1 AND valid_on <= $2
            ORDER BY valid_on DESC, from_currency, to_currency
            """, [home, SQLValue(day)]
        ) { row in
            ExchangeRate(
                from: try row.currency(0), to: try row.currency(1), on: try row.day(2),
                rate: try row.decimal(3))
        }
    }

    func save(_ rate: ExchangeRate) throws {
        try connection.run(
            """
            INSERT INTO exchange_rate
                (workspace_id, from_currency, to_currency, valid_on, rate_millionths)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (workspace_id, from_currency, to_currency, valid_on)
            DO UPDATE SET rate_millionths = excluded.rate_millionths
            """,
            [
                home, .text(rate.from.code), .text(rate.to.code), SQLValue(rate.on),
                SQLValue(rate.rate),
            ])
    }
}
