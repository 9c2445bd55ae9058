import CustomerValue
import UseCases

extension SQLRecords {
    func updates(_ scope: PromiseScope) throws -> [PromiseUpdateLine] {
        try connection.query(
            """
            SELECT promise_update.id, promise_id, text, outlook, member_id, at, member.name
            FROM promise
            JOIN promise_update ON promise_update.workspace_id = $1
                AND promise_update.promise_id = promise.id
            JOIN member ON member.workspace_id = $1 AND member.id = member_id
            WHERE promise.workspace_id = $1 AND promise.relationship_id BETWEEN $2 AND $3
                AND promise.id BETWEEN $4 AND $5
            ORDER BY at DESC, promise_update.id DESC
            """, arguments(scope), PromiseUpdateLine.init(row:))
    }

    func latestUpdates(_ scope: PromiseScope) throws -> [PromiseUpdateLine] {
        try connection.query(
            """
            SELECT promise_update.id, promise_id, text, outlook, member_id, at, member.name
            FROM promise
            JOIN promise_update ON promise_update.workspace_id = $1
                AND promise_update.promise_id = promise.id
            JOIN member ON member.workspace_id = $1 AND member.id = member_id
            WHERE promise.workspace_id = $1 AND promise.relationship_id BETWEEN $2 AND $3
                AND promise.id BETWEEN $4 AND $5
                AND NOT EXISTS (
                    SELECT 1 FROM promise_update AS later
                    WHERE later.workspace_id = $1 AND later.promise_id = promise.id
                        AND (later.at > promise_update.at
                            OR (later.at = promise_update.at AND later.id > promise_update.id)))
            ORDER BY at DESC, promise_update.id DESC
            """, arguments(scope), PromiseUpdateLine.init(row:))
    }

    func insert(_ update: PromiseUpdate) throws {
        try connection.run(
            """
            INSERT INTO promise_update (workspace_id, id, promise_id, text, outlook, member_id, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                home, SQLValue(update.id), SQLValue(update.promise), .text(update.text),
                SQLValue(update.outlook), SQLValue(update.by), SQLValue(update.at),
            ])
    }

    func realisedValues(_ scope: PromiseScope) throws -> [RealisedValue] {
        try connection.query(
            """
            SELECT promise_id, amount_minor, currency, stated_by, at
            FROM promise
            JOIN realised_value ON realised_value.workspace_id = $1
                AND realised_value.promise_id = promise.id
            WHERE promise.workspace_id = $1 AND promise.relationship_id BETWEEN $2 AND $3
                AND promise.id BETWEEN $4 AND $5
            ORDER BY promise_id
            """, arguments(scope)
        ) { row in
            RealisedValue(
                promise: try row.id(0), money: try row.money(1, 2),
                statedBy: try row.optionalID(3), at: try row.instant(4))
        }
    }

    func insert(_ realised: RealisedValue) throws {
        try connection.run(
            """
            INSERT INTO realised_value (workspace_id, promise_id, amount_minor, currency,
                stated_by, at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                home, SQLValue(realised.promise), .integer(realised.money.amountMinor),
                .text(realised.money.currency.code), SQLValue(realised.statedBy),
                SQLValue(realised.at),
            ])
    }
}

extension SQLRecords {
    func dataRequests(_ scope: PromiseScope) throws -> [DataRequest] {
        try connection.query(
            """
            SELECT data_request.id, session_id, question, owner, member_id, person_id, due_on,
                answered_at, answer, withdrawn_at, data_request.version
            FROM session
            JOIN data_request ON data_request.workspace_id = $1
                AND data_request.session_id = session.id AND withdrawn_at IS NULL
            WHERE session.workspace_id = $1 AND session.relationship_id BETWEEN $2 AND $3
            ORDER BY due_on, data_request.id
            """, [home, .lowest(scope.relationship), .highest(scope.relationship)],
            DataRequest.init(row:))
    }
}

extension PromiseUpdateLine {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            update: PromiseUpdate(
                id: try row.id(0), promise: try row.id(1), text: try row.text(2),
                outlook: try row.choice(3), by: try row.id(4), at: try row.instant(5)),
            byName: try row.text(6))
    }
}
