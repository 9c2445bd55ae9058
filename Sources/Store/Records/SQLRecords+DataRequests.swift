import CustomerValue
import UseCases

extension SQLRecords {
    func dataRequest(_ id: ID<DataRequest>) throws -> DataRequest? {
        try connection.first(
            """
            SELECT id, session_id, question, owner, member_id, person_id, due_on, answered_at,
                answer, withdrawn_at, version
            FROM data_request WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], DataRequest.init(row:))
    }

    func dataRequests(of session: ID<Session>) throws -> [DataRequest] {
        try connection.query(
            """
            SELECT id, session_id, question, owner, member_id, person_id, due_on, answered_at,
                answer, withdrawn_at, version
            FROM data_request
            WHERE workspace_id = $1 AND session_id = $2 AND withdrawn_at IS NULL
            ORDER BY due_on, id
            """, [home, SQLValue(session)], DataRequest.init(row:))
    }

    func insert(_ request: DataRequest) throws {
        try connection.run(
            """
            INSERT INTO data_request (workspace_id, id, session_id, question, owner, member_id,
                person_id, due_on, answered_at, answer, withdrawn_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                home, SQLValue(request.id), SQLValue(request.session), .text(request.question),
                .text(request.owner), SQLValue(request.ownerOurs), SQLValue(request.ownerTheirs),
                SQLValue(request.dueOn), SQLValue(request.answeredAt), .text(request.answer),
                SQLValue(request.withdrawnAt), SQLValue(request.version),
            ])
    }

    func update(_ request: DataRequest) throws {
        try connection.update(
            """
            UPDATE data_request SET question = $1, owner = $2, member_id = $3, person_id = $4,
                due_on = $5, answered_at = $6, answer = $7, withdrawn_at = $8, version = $9
            WHERE workspace_id = $10 AND id = $11 AND version = $12
            """,
            [
                .text(request.question), .text(request.owner), SQLValue(request.ownerOurs),
                SQLValue(request.ownerTheirs), SQLValue(request.dueOn),
                SQLValue(request.answeredAt), .text(request.answer),
                SQLValue(request.withdrawnAt), SQLValue(request.version), home,
                SQLValue(request.id), SQLValue(request.version - 1),
            ], version: request.version)
    }
}

extension DataRequest {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.id(0), session: try row.id(1), question: try row.text(2),
            owner: try row.text(3), ownerOurs: try row.optionalID(4),
            ownerTheirs: try row.optionalID(5), dueOn: try row.day(6),
            answeredAt: try row.optionalInstant(7), answer: try row.text(8),
            withdrawnAt: try row.optionalInstant(9), version: try row.int(10))
    }
}
