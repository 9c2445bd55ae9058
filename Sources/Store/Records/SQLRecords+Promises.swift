import CustomerValue
import UseCases

extension SQLRecords {
    func promise(_ id: ID<Promise>) throws -> Promise? {
        let bare = try connection.first(
            """
            SELECT id, relationship_id, opportunity_id, title, conditions, owner_ours,
                owner_theirs, due_on, worth_minor, worth_currency, update_every_days, version
            FROM promise WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)]
        ) { try Promise(row: $0, events: []) }
        guard var promise = bare else { return nil }
        promise.events = try promiseEvents(.only(promise)).map(\.event)
        return promise
    }

    func promiseLines(_ scope: PromiseScope) throws -> [PromiseLine] {
        let events = Dictionary(grouping: try promiseEvents(scope), by: \.promise)
        guard !events.isEmpty else { return [] }
        return try connection.query(
            """
            SELECT promise.id, promise.relationship_id, promise.opportunity_id, promise.title,
                conditions, owner_ours, owner_theirs, due_on, worth_minor, worth_currency,
                update_every_days, promise.version, organization.name, member.name,
                person.name, opportunity.title
            FROM promise
            JOIN relationship ON relationship.workspace_id = $1
                AND relationship.id = promise.relationship_id
            JOIN organization ON organization.workspace_id = $1
                AND organization.id = relationship.organization_id
            JOIN member ON member.workspace_id = $1 AND member.id = owner_ours
            LEFT JOIN person ON person.workspace_id = $1 AND person.id = owner_theirs
            LEFT JOIN opportunity ON opportunity.workspace_id = $1
                AND opportunity.id = promise.opportunity_id
            WHERE promise.workspace_id = $1 AND promise.relationship_id BETWEEN $2 AND $3
                AND promise.id BETWEEN $4 AND $5
            ORDER BY due_on, promise.id
            """, arguments(scope)
        ) { row in
            let id: ID<Promise> = try row.id(0)
            return PromiseLine(
                promise: try Promise(row: row, events: (events[id] ?? []).map(\.event)),
                organizationName: try row.text(12), ownerOursName: try row.text(13),
                ownerTheirsName: try row.optionalText(14),
                opportunityTitle: try row.optionalText(15))
        }
    }

    func insert(_ promise: Promise) throws {
        try connection.run(
            """
            INSERT INTO promise (workspace_id, id, relationship_id, opportunity_id, title,
                conditions, owner_ours, owner_theirs, due_on, worth_minor, worth_currency,
                update_every_days, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """,
            [
                home, SQLValue(promise.id), SQLValue(promise.relationship),
                SQLValue(promise.opportunity), .text(promise.title), .text(promise.conditions),
                SQLValue(promise.ownerOurs), SQLValue(promise.ownerTheirs),
                SQLValue(promise.dueOn), SQLValue(promise.worthPerYear?.amountMinor),
                SQLValue(promise.worthPerYear?.currency.code), SQLValue(promise.updateEveryDays),
                SQLValue(promise.version),
            ])
        for number in promise.events.indices { try append(number, of: promise) }
    }

    func advance(_ promise: Promise) throws {
        try connection.update(
            """
            UPDATE promise SET due_on = $1, version = $2
            WHERE workspace_id = $3 AND id = $4 AND version = $5
            """,
            [
                SQLValue(promise.dueOn), SQLValue(promise.version), home, SQLValue(promise.id),
                SQLValue(promise.version - 1),
            ], version: promise.version)
        try append(promise.events.count - 1, of: promise)
    }

    /// The arguments of every statement over a scope: workspace, then two ranges of ids.
    func arguments(_ scope: PromiseScope) -> [SQLValue] {
        [
            home, .lowest(scope.relationship), .highest(scope.relationship),
            .lowest(scope.promise), .highest(scope.promise),
        ]
    }
}

extension Promise {
    fileprivate init(row: any SQLRow, events: [PromiseEvent]) throws {
        self.init(
            id: try row.id(0), relationship: try row.id(1), opportunity: try row.optionalID(2),
            title: try row.text(3), conditions: try row.text(4), ownerOurs: try row.id(5),
            ownerTheirs: try row.optionalID(6), dueOn: try row.day(7),
            worthPerYear: try row.optionalMoney(8, 9), updateEveryDays: try row.int(10),
            events: events, version: try row.int(11))
    }
}
