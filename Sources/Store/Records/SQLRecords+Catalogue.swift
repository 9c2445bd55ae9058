import CustomerValue
import UseCases

extension SQLRecords {
    func catalogueEntry(_ id: ID<CatalogueEntry>) throws -> CatalogueEntry? {
        try connection.first(
            """
            SELECT id, name, what, how, merged_into, version, functions
            FROM catalogue_entry WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], CatalogueEntry.init(row:))
    }

    func catalogue() throws -> [CatalogueEntry] {
        try connection.query(
            """
            SELECT id, name, what, how, merged_into, version, functions
            FROM catalogue_entry WHERE workspace_id = $1 ORDER BY name, id
            """, [home], CatalogueEntry.init(row:))
    }

    func catalogueUses() throws -> [CatalogueUse] {
        try connection.query(
            """
            SELECT COALESCE(entry.merged_into, entry.id), attribute.relationship_id,
                organization.name, attribute.name
            FROM value_attribute AS attribute
            JOIN catalogue_entry AS entry ON entry.workspace_id = $1
                AND entry.id = attribute.catalogue_entry_id
            JOIN relationship ON relationship.workspace_id = $1
                AND relationship.id = attribute.relationship_id
            JOIN organization ON organization.workspace_id = $1
                AND organization.id = relationship.organization_id
            WHERE attribute.workspace_id = $1 AND attribute.retired_at IS NULL
            ORDER BY organization.name, attribute.relationship_id, attribute.position
            """, [home]
        ) { row in
            CatalogueUse(
                entry: try row.id(0), relationship: try row.id(1),
                organizationName: try row.text(2), attributeName: try row.text(3))
        }
    }

    func insert(_ entry: CatalogueEntry) throws {
        try connection.run(
            """
            INSERT INTO catalogue_entry
                (workspace_id, id, name, what, how, merged_into, version, functions)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                home, SQLValue(entry.id), .text(entry.name), .text(entry.what), .text(entry.how),
                SQLValue(entry.mergedInto), SQLValue(entry.version),
                .text(entry.functions.stored),
            ])
    }

    func update(_ entry: CatalogueEntry) throws {
        try connection.update(
            """
            UPDATE catalogue_entry SET name = $1, what = $2, how = $3, merged_into = $4,
                version = $5, functions = $6
            WHERE workspace_id = $7 AND id = $8 AND version = $9
            """,
            [
                .text(entry.name), .text(entry.what), .text(entry.how),
                SQLValue(entry.mergedInto), SQLValue(entry.version),
                .text(entry.functions.stored), home, SQLValue(entry.id),
                SQLValue(entry.version - 1),
            ], version: entry.version)
    }
}

extension CatalogueEntry {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            id: try row.id(0), name: try row.text(1), what: try row.text(2),
            how: try row.text(3), functions: try row.functions(6),
            mergedInto: try row.optionalID(4),
            version: try row.int(5))
    }
}
