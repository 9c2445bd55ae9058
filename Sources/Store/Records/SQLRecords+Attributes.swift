import CustomerValue
import UseCases

extension SQLRecords {
    func attribute(_ id: ID<ValueAttribute>) throws -> ValueAttribute? {
        try connection.first(
            """
            SELECT id, relationship_id, name, what, how, position, retired_at, merged_into,
                catalogue_entry_id, version, functions
            FROM value_attribute WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], ValueAttribute.init(row:))
    }

    func attributes(of relationship: ID<Relationship>) throws -> [ValueAttribute] {
        try connection.query(
            """
            SELECT id, relationship_id, name, what, how, position, retired_at, merged_into,
                catalogue_entry_id, version, functions
            FROM value_attribute WHERE workspace_id = $1 AND relationship_id = $2
            ORDER BY position, id
            """, [home, SQLValue(relationship)], ValueAttribute.init(row:))
    }

    func insert(_ attribute: ValueAttribute) throws {
        try connection.run(
            """
            INSERT INTO value_attribute
                (workspace_id, id, relationship_id, name, what, how, position, retired_at,
                merged_into, catalogue_entry_id, version, functions)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                home, SQLValue(attribute.id), SQLValue(attribute.relationship),
                .text(attribute.name), .text(attribute.what), .text(attribute.how),
                SQLValue(attribute.position), SQLValue(attribute.retiredAt),
                SQLValue(attribute.mergedInto), SQLValue(attribute.catalogueEntry),
                SQLValue(attribute.version), .text(attribute.functions.stored),
            ])
    }

    func update(_ attribute: ValueAttribute) throws {
        try connection.update(
            """
            UPDATE value_attribute SET name = $1, what = $2, how = $3, retired_at = $4,
                merged_into = $5, version = $6, functions = $7
            WHERE workspace_id = $8 AND id = $9 AND version = $10
            """,
            [
                .text(attribute.name), .text(attribute.what), .text(attribute.how),
                SQLValue(attribute.retiredAt), SQLValue(attribute.mergedInto),
                SQLValue(attribute.version), .text(attribute.functions.stored), home,
                SQLValue(attribute.id), SQLValue(attribute.version - 1),
            ], version: attribute.version)
    }

    func notes(onAttributesOf relationship: ID<Relationship>) throws -> [AttributeNote] {
        try connection.query(
            """
            SELECT note.id, note.attribute_id, note.member_id, note.text, note.written_at
            FROM value_attribute AS attribute
            JOIN attribute_note AS note ON note.workspace_id = $1
                AND note.attribute_id = attribute.id
            WHERE attribute.workspace_id = $1 AND attribute.relationship_id = $2
            ORDER BY note.written_at, note.id
            """, [home, SQLValue(relationship)]
        ) { row in
            AttributeNote(
                id: try row.id(0), attribute: try row.id(1), member: try row.id(2),
                text: try row.text(3), writtenAt: try row.instant(4))
        }
    }

    func insert(_ note: AttributeNote) throws {
        try connection.run(
            """
            INSERT INTO attribute_note
                (workspace_id, id, attribute_id, member_id, text, written_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                home, SQLValue(note.id), SQLValue(note.attribute), SQLValue(note.member),
                .text(note.text), SQLValue(note.writtenAt),
            ])
    }
}

extension ValueAttribute {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            id: try row.id(0), relationship: try row.id(1), name: try row.text(2),
            what: try row.text(3), how: try row.text(4), functions: try row.functions(10),
            position: try row.int(5),
            retiredAt: try row.optionalInstant(6), mergedInto: try row.optionalID(7),
            catalogueEntry: try row.optionalID(8), version: try row.int(9))
    }
}

extension Set<BusinessFunction> {
    /// Their names in their fixed order, separated by spaces.
    var stored: String { inOrder.map(\.rawValue).joined(separator: " ") }
}

extension SQLRow {
    func functions(_ column: Int) throws -> Set<BusinessFunction> {
        Set(
            try text(column).split(separator: " ").map { name in
                guard let function = BusinessFunction(rawValue: String(name)) else {
                    throw DamagedRow(column: column)
                }
                return function
            })
    }
}
