import CustomerValue
import UseCases

extension SQLRecords {
    func attribute(_ id: ID<ValueAttribute>) throws -> ValueAttribute? {
        try connection.first(
            """
            SELECT id, relationship_id, name, what, how, position, retired_at, version
            FROM value_attribute WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], ValueAttribute.init(row:))
    }

    func attributes(of relationship: ID<Relationship>) throws -> [ValueAttribute] {
        try connection.query(
            """
            SELECT id, relationship_id, name, what, how, position, retired_at, version
            FROM value_attribute WHERE workspace_id = $1 AND relationship_id = $2
            ORDER BY position, id
            """, [home, SQLValue(relationship)], ValueAttribute.init(row:))
    }

    func insert(_ attribute: ValueAttribute) throws {
        try connection.run(
            """
            INSERT INTO value_attribute
                (workspace_id, id, relationship_id, name, what, how, position, retired_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                home, SQLValue(attribute.id), SQLValue(attribute.relationship),
                .text(attribute.name), .text(attribute.what), .text(attribute.how),
                SQLValue(attribute.position), SQLValue(attribute.retiredAt),
                SQLValue(attribute.version),
            ])
    }

    func update(_ attribute: ValueAttribute) throws {
        try connection.update(
            """
            UPDATE value_attribute SET name = $1, what = $2, how = $3, retired_at = $4,
                version = $5
            WHERE workspace_id = $6 AND id = $7 AND version = $8
            """,
            [
                .text(attribute.name), .text(attribute.what), .text(attribute.how),
                SQLValue(attribute.retiredAt), SQLValue(attribute.version), home,
                SQLValue(attribute.id), SQLValue(attribute.version - 1),
            ], version: attribute.version)
    }
}

extension ValueAttribute {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            id: try row.id(0), relationship: try row.id(1), name: try row.text(2),
            what: try row.text(3), how: try row.text(4), position: try row.int(5),
            retiredAt: try row.optionalInstant(6), version: try row.int(7))
    }
}
