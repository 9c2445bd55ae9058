import CustomerValue
import UseCases

extension SQLRecords {
    func organization(_ id: ID<Organization>) throws -> Organization? {
        try connection.first(
            """
            SELECT id, name, parent_id, level, version FROM organization
            WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], Organization.init(row:))
    }

    func organizations(under id: ID<Organization>) throws -> [Organization] {
        try connection.query(
            """
            WITH RECURSIVE below (id) AS (
                SELECT id FROM organization WHERE workspace_id = $1 AND id = $2
                UNION
                SELECT child.id FROM organization AS child
                JOIN below ON child.parent_id = below.id
                WHERE child.workspace_id = $1
            )
            SELECT organization.id, name, parent_id, level, version
            FROM organization JOIN below ON below.id = organization.id
            WHERE workspace_id = $1
            ORDER BY name, organization.id
            """, [home, SQLValue(id)], Organization.init(row:))
    }

    func insert(_ organization: Organization) throws {
        try connection.run(
            """
            INSERT INTO organization (workspace_id, id, name, parent_id, level, version)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                home, SQLValue(organization.id), .text(organization.name),
                SQLValue(organization.parent), SQLValue(organization.level),
                SQLValue(organization.version),
            ])
    }

    func update(_ organization: Organization) throws {
        try connection.update(
            """
            UPDATE organization SET name = $1, parent_id = $2, level = $3, version = $4
            WHERE workspace_id = $5 AND id = $6 AND version = $7
            """,
            [
                .text(organization.name), SQLValue(organization.parent),
                SQLValue(organization.level), SQLValue(organization.version), home,
                SQLValue(organization.id), SQLValue(organization.version - 1),
            ], version: organization.version)
    }
}

extension Organization {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            id: try row.id(0), name: try row.text(1), parent: try row.optionalID(2),
            level: try row.choice(3), version: try row.int(4))
    }
}
