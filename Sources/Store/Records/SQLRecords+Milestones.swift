import CustomerValue
import UseCases

extension SQLRecords {
    func milestone(_ id: ID<Milestone>) throws -> Milestone? {
        try connection.first(
            """
            SELECT id, promise_id, name, due_on, completed_on, version
            FROM milestone WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], Milestone.init(row:))
    }

    func milestones(_ scope: PromiseScope) throws -> [Milestone] {
        try connection.query(
            """
            SELECT milestone.id, promise_id, name, milestone.due_on, completed_on,
                milestone.version
            FROM promise
            JOIN milestone ON milestone.workspace_id = $1 AND milestone.promise_id = promise.id
            WHERE promise.workspace_id = $1 AND promise.relationship_id BETWEEN $2 AND $3
                AND promise.id BETWEEN $4 AND $5
            ORDER BY milestone.due_on, milestone.id
            """, arguments(scope), Milestone.init(row:))
    }

    func insert(_ milestone: Milestone) throws {
        try connection.run(
            """
            INSERT INTO milestone (workspace_id, id, promise_id, name, due_on, completed_on,
                version)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                home, SQLValue(milestone.id), SQLValue(milestone.promise),
                .text(milestone.name), SQLValue(milestone.dueOn),
                SQLValue(milestone.completedOn), SQLValue(milestone.version),
            ])
    }

    func update(_ milestone: Milestone) throws {
        try connection.update(
            """
            UPDATE milestone SET name = $1, due_on = $2, completed_on = $3, version = $4
            WHERE workspace_id = $5 AND id = $6 AND version = $7
            """,
            [
                .text(milestone.name), SQLValue(milestone.dueOn),
                SQLValue(milestone.completedOn), SQLValue(milestone.version), home,
                SQLValue(milestone.id), SQLValue(milestone.version - 1),
            ], version: milestone.version)
    }
}

extension Milestone {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            id: try row.id(0), promise: try row.id(1), name: try row.text(2),
            dueOn: try row.day(3), completedOn: try row.optionalDay(4),
            version: try row.int(5))
    }
}
