import CustomerValue
import UseCases

extension SQLRecords {
    func budgetBallots(of session: ID<Session>) throws -> [BudgetBallot] {
        let rows = try connection.query(
            """
            SELECT ballot.person_id, ballot.agreed_at, ballot.version, given.opportunity_id,
                given.amount_minor, given.currency
            FROM budget_ballot AS ballot
            LEFT JOIN budget_allocation AS given ON given.workspace_id = $1
                AND given.session_id = ballot.session_id AND given.ballot = ballot.ballot
            WHERE ballot.workspace_id = $1 AND ballot.session_id = $2
            ORDER BY CASE WHEN ballot.person_id IS NULL THEN 0 ELSE 1 END, ballot.ballot
            """, [home, SQLValue(session)]
        ) { row in
            (
                BudgetBallot(
                    session: session, person: try row.optionalID(0), amounts: [:],
                    agreedAt: try row.optionalInstant(1), version: try row.int(2)),
                try row.optionalID(3) as ID<Opportunity>?, try row.optionalMoney(4, 5)
            )
        }
        return rows.reduce(into: [BudgetBallot]()) { ballots, row in
            if ballots.last?.person != row.0.person || ballots.isEmpty { ballots.append(row.0) }
            guard let opportunity = row.1, let money = row.2 else { return }
            ballots[ballots.count - 1].amounts[opportunity] = money
        }
    }

    func save(_ ballot: BudgetBallot) throws {
        let name = SQLValue.text(ballot.person?.description ?? roomBallot)
        try connection.update(
            """
            INSERT INTO budget_ballot
                (workspace_id, session_id, ballot, person_id, agreed_at, version)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (workspace_id, session_id, ballot) DO UPDATE
            SET agreed_at = excluded.agreed_at, version = excluded.version
            WHERE budget_ballot.version = excluded.version - 1
            """,
            [
                home, SQLValue(ballot.session), name, SQLValue(ballot.person),
                SQLValue(ballot.agreedAt), SQLValue(ballot.version),
            ], version: ballot.version)
        try connection.run(
            """
            DELETE FROM budget_allocation
            WHERE workspace_id = $1 AND session_id = $2 AND ballot = $3
            """, [home, SQLValue(ballot.session), name])
        for (opportunity, money) in ballot.amounts {
            try connection.run(
                """
                INSERT INTO budget_allocation
                    (workspace_id, session_id, ballot, opportunity_id, amount_minor, currency)
                VALUES ($1, $2, $3, $4, $5, $6)
                """,
                [
                    home, SQLValue(ballot.session), name, SQLValue(opportunity),
                    .integer(money.amountMinor), .text(money.currency.code),
                ])
        }
    }
}
