import CustomerValue
import UseCases

extension SQLRecords {
    func dataRequest(_ id: ID<DataRequest>) throws -> DataRequest? {
        try connection.first(
            """
            SELECT id, session_id, question, owner, due_on, answered_at, answer, version
            FROM data_request WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], DataRequest.init(row:))
    }

    func dataRequests(of session: ID<Session>) throws -> [DataRequest] {
        try connection.query(
            """
            SELECT id, session_id, question, owner, due_on, answered_at, answer, version
            FROM data_request WHERE workspace_id = $1 AND session_id = $2 ORDER BY due_on, id
            """, [home, SQLValue(session)], DataRequest.init(row:))
    }

    func insert(_ request: DataRequest) throws {
        try connection.run(
            """
            INSERT INTO data_request (workspace_id, id, session_id, question, owner, due_on,
                answered_at, answer, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                home, SQLValue(request.id), SQLValue(request.session), .text(request.question),
                .text(request.owner), SQLValue(request.dueOn), SQLValue(request.answeredAt),
                .text(request.answer), SQLValue(request.version),
            ])
    }

    func update(_ request: DataRequest) throws {
        try connection.update(
            """
            UPDATE data_request SET question = $1, owner = $2, due_on = $3, answered_at = $4,
                answer = $5, version = $6
            WHERE workspace_id = $7 AND id = $8 AND version = $9
            """,
            [
                .text(request.question), .text(request.owner), SQLValue(request.dueOn),
                SQLValue(request.answeredAt), .text(request.answer), SQLValue(request.version),
                home, SQLValue(request.id), SQLValue(request.version - 1),
            ], version: request.version)
    }
}

extension DataRequest {
    init(row: any SQLRow) throws {
        self.init(
            id: try row.id(0), session: try row.id(1), question: try row.text(2),
            owner: try row.text(3), dueOn: try row.day(4), answeredAt: try row.optionalInstant(5),
            answer: try row.text(6), version: try row.int(7))
    }
}
