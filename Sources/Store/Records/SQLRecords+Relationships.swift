import CustomerValue
import UseCases

extension SQLRecords {
    func relationship(_ id: ID<Relationship>) throws -> Relationship? {
        try connection.first(
            """
            SELECT id, organization_id, account_manager_id, segment, started_on, version
            FROM relationship WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], Relationship.init(row:))
    }

    func relationships(
        matching text: String, after cursor: String, limit: Int
    ) throws -> [RelationshipLine] {
        let parts = cursor.split(separator: "\n", omittingEmptySubsequences: false)
        let name = parts.first.map(String.init) ?? ""
        let id = parts.count > 1 ? String(parts[1]) : ""
        return try connection.query(
            """
            SELECT relationship.id, organization_id, account_manager_id, segment, started_on,
                relationship.version, organization.name, member.name
            FROM relationship
            JOIN organization ON organization.workspace_id = $1
                AND organization.id = relationship.organization_id
            JOIN member ON member.workspace_id = $1
                AND member.id = relationship.account_manager_id
            WHERE relationship.workspace_id = $1
                AND (organization.name > $2
                    OR (organization.name = $2 AND relationship.id > $3))
                AND (LOWER(organization.name) LIKE LOWER($4) ESCAPE '!'
                    OR LOWER(segment) LIKE LOWER($4) ESCAPE '!'
                    OR LOWER(member.name) LIKE LOWER($4) ESCAPE '!')
            ORDER BY organization.name, relationship.id LIMIT $5
            """,
            [home, .text(name), .text(id), .text(text.containedPattern), SQLValue(limit)],
            RelationshipLine.init(row:))
    }

    func relationshipLine(_ id: ID<Relationship>) throws -> RelationshipLine? {
        try connection.first(
            """
            SELECT relationship.id, organization_id, account_manager_id, segment, started_on,
                relationship.version, organization.name, member.name
            FROM relationship
            JOIN organization ON organization.workspace_id = $1
                AND organization.id = relationship.organization_id
            JOIN member ON member.workspace_id = $1
                AND member.id = relationship.account_manager_id
            WHERE relationship.workspace_id = $1 AND relationship.id = $2
            """, [home, SQLValue(id)], RelationshipLine.init(row:))
    }

    func insert(_ relationship: Relationship) throws {
        try connection.run(
            """
            INSERT INTO relationship (workspace_id, id, organization_id, account_manager_id,
                segment, started_on, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                home, SQLValue(relationship.id), SQLValue(relationship.organization),
                SQLValue(relationship.accountManager), .text(relationship.segment),
                SQLValue(relationship.startedOn), SQLValue(relationship.version),
            ])
    }

    func update(_ relationship: Relationship) throws {
        try connection.update(
            """
            UPDATE relationship SET account_manager_id = $1, segment = $2, version = $3
            WHERE workspace_id = $4 AND id = $5 AND version = $6
            """,
            [
                SQLValue(relationship.accountManager), .text(relationship.segment),
                SQLValue(relationship.version), home, SQLValue(relationship.id),
                SQLValue(relationship.version - 1),
            ], version: relationship.version)
    }

    func purchases(of id: ID<Relationship>) throws -> [Purchases] {
        try connection.query(
            """
            SELECT relationship_id, year, amount_minor, currency FROM purchases
            WHERE workspace_id = $1 AND relationship_id = $2 ORDER BY year DESC
            """, [home, SQLValue(id)]
        ) { row in
            Purchases(
                relationship: try row.id(0), year: try row.int(1), money: try row.money(2, 3))
        }
    }

    func save(_ purchases: Purchases) throws {
        try connection.run(
            """
            INSERT INTO purchases (workspace_id, relationship_id, year, amount_minor, currency)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (workspace_id, relationship_id, year) DO UPDATE
            SET amount_minor = excluded.amount_minor, currency = excluded.currency
            """,
            [
                home, SQLValue(purchases.relationship), SQLValue(purchases.year),
                .integer(purchases.money.amountMinor), .text(purchases.money.currency.code),
            ])
    }
}

extension Relationship {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            id: try row.id(0), organization: try row.id(1), accountManager: try row.id(2),
            segment: try row.text(3), startedOn: try row.day(4), version: try row.int(5))
    }
}

extension RelationshipLine {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            relationship: try Relationship(row: row), organizationName: try row.text(6),
            accountManagerName: try row.text(7))
    }
}

extension String {
    /// For `LIKE … ESCAPE '!'`: found anywhere, with nothing in it having a meaning of its own.
    fileprivate var containedPattern: String {
        "%" + flatMap { "!%_".contains($0) ? ["!", $0] : [$0] } + "%"
    }
}
