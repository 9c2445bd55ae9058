import CustomerValue
import UseCases

extension SQLRecords {
    func promiseEvents(_ scope: PromiseScope) throws -> [PromiseEventLine] {
        try connection.query(
            """
            SELECT promise_event.promise_id, promise_event.kind, at, happened_on, member_id,
                person_id, reason, promise_event.due_on, member.name, person.name
            FROM promise
            JOIN promise_event ON promise_event.workspace_id = $1
                AND promise_event.promise_id = promise.id
            LEFT JOIN member ON member.workspace_id = $1 AND member.id = member_id
            LEFT JOIN person ON person.workspace_id = $1 AND person.id = person_id
            WHERE promise.workspace_id = $1 AND promise.relationship_id BETWEEN $2 AND $3
                AND promise.id BETWEEN $4 AND $5
            ORDER BY promise_event.promise_id, number
            """, arguments(scope)
        ) { row in
            let event = try PromiseEvent(row: row)
            let name = try row.optionalText(8) ?? row.optionalText(9)
            return PromiseEventLine(
                promise: try row.id(0), event: event, byName: name ?? "")
        }
    }

    /// Appends the entry at an index of the ledger; the first one has number 1.
    func append(_ index: Int, of promise: Promise) throws {
        let event = promise.events[index]
        try connection.run(
            """
            INSERT INTO promise_event (workspace_id, promise_id, number, kind, at, happened_on,
                member_id, person_id, reason, due_on)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [
                home, SQLValue(promise.id), SQLValue(index + 1), SQLValue(event.kind),
                SQLValue(event.at), SQLValue(event.on), event.by.memberValue,
                event.by.personValue, .text(event.reason), SQLValue(event.dueOn),
            ])
    }
}

extension PromiseParty {
    fileprivate var memberValue: SQLValue {
        guard case .member(let id) = self else { return .null }
        return SQLValue(id)
    }

    fileprivate var personValue: SQLValue {
        guard case .person(let id) = self else { return .null }
        return SQLValue(id)
    }
}

extension PromiseEvent {
    fileprivate init(row: any SQLRow) throws {
        let member: ID<Member>? = try row.optionalID(4)
        let party: PromiseParty = try member.map { .member($0) } ?? .person(row.id(5))
        self.init(
            kind: try row.choice(1), at: try row.instant(2), on: try row.day(3), by: party,
            reason: try row.text(6), dueOn: try row.optionalDay(7))
    }
}
