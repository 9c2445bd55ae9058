import CustomerValue
import UseCases

extension SQLRecords {
    func budgetBallots(of session: ID<Session>) throws -> [BudgetBallot] {
        let rows = try connection.query(
            """
            SELECT ballot.person_id, ballot.vote, ballot.from_seat, ballot.agreed_at,
                ballot.version, given.opportunity_id, given.amount_minor, given.currency
            FROM budget_ballot AS ballot
            LEFT JOIN budget_allocation AS given ON given.workspace_id = $1
                AND given.session_id = ballot.session_id AND given.vote = ballot.vote
                AND given.ballot = ballot.ballot
            WHERE ballot.workspace_id = $1 AND ballot.session_id = $2
            ORDER BY ballot.vote, ballot.ballot
            """, [home, SQLValue(session)]
        ) { row in
            (
                BudgetBallot(
                    session: session, person: try row.optionalID(0), vote: try row.int(1),
                    amounts: [:], isFromSeat: try row.int(2) == 1,
                    agreedAt: try row.optionalInstant(3), version: try row.int(4)),
                try row.optionalID(5) as ID<Opportunity>?, try row.optionalMoney(6, 7)
            )
        }
        return rows.reduce(into: [BudgetBallot]()) { ballots, row in
            if ballots.last.map({ $0.isBeside(row.0) }) != false { ballots.append(row.0) }
            guard let opportunity = row.1, let money = row.2 else { return }
            ballots[ballots.count - 1].amounts[opportunity] = money
        }
    }

    func save(_ ballot: BudgetBallot) throws {
        let name = SQLValue.text(ballot.person?.description ?? roomBallot)
        try connection.update(
            """
            INSERT INTO budget_ballot
                (workspace_id, session_id, vote, ballot, person_id, from_seat, agreed_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (workspace_id, session_id, vote, ballot) DO UPDATE
            SET from_seat = excluded.from_seat, agreed_at = excluded.agreed_at,
                version = excluded.version
            WHERE budget_ballot.version = excluded.version - 1
            """,
            [
                home, SQLValue(ballot.session), SQLValue(ballot.vote), name,
                SQLValue(ballot.person), SQLValue(ballot.isFromSeat), SQLValue(ballot.agreedAt),
                SQLValue(ballot.version),
            ], version: ballot.version)
        try connection.run(
            """
            DELETE FROM budget_allocation
            WHERE workspace_id = $1 AND session_id = $2 AND vote = $3 AND ballot = $4
            """, [home, SQLValue(ballot.session), SQLValue(ballot.vote), name])
        for (opportunity, money) in ballot.amounts {
            try connection.run(
                """
                INSERT INTO budget_allocation
                    (workspace_id, session_id, vote, ballot, opportunity_id, amount_minor,
                    currency)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                """,
                [
                    home, SQLValue(ballot.session), SQLValue(ballot.vote), name,
                    SQLValue(opportunity), .integer(money.amountMinor),
                    .text(money.currency.code),
                ])
        }
    }

    func privateVotes(of session: ID<Session>) throws -> [PrivateVote] {
        try connection.query(
            """
            SELECT kind, number, revealed_at, version FROM private_vote
            WHERE workspace_id = $1 AND session_id = $2 ORDER BY kind, number
            """, [home, SQLValue(session)]
        ) { row in
            PrivateVote(
                session: session, kind: try row.choice(0), number: try row.int(1),
                revealedAt: try row.optionalInstant(2), version: try row.int(3))
        }
    }

    func save(_ vote: PrivateVote) throws {
        try connection.update(
            """
            INSERT INTO private_vote
                (workspace_id, session_id, kind, number, revealed_at, version)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (workspace_id, session_id, kind, number) DO UPDATE
            SET revealed_at = excluded.revealed_at, version = excluded.version
            WHERE private_vote.version = excluded.version - 1
            """,
            [
                home, SQLValue(vote.session), .text(vote.kind.rawValue), SQLValue(vote.number),
                SQLValue(vote.revealedAt), SQLValue(vote.version),
            ], version: vote.version)
    }
}
