import CustomerValue
import UseCases

extension SQLRecords {
    func noteItems(of session: ID<Session>) throws -> [NoteLine] {
        let lines = try connection.query(
            """
            SELECT item.id, session_id, page, attribute_id, opportunity_id, person_id, what, how,
                quote, number, action, captured_by, captured_at, position, revision,
                corrects_id, is_confidential, person.name
            FROM note_item AS item
            LEFT JOIN person ON person.workspace_id = $1 AND person.id = item.person_id
            WHERE item.workspace_id = $1 AND session_id = $2 ORDER BY position, item.id
            """, [home, SQLValue(session)]
        ) { row in
            NoteLine(item: try NoteItem(row: row), personName: try row.optionalText(17))
        }
        return NoteLine.standing(lines)
    }

    func noteItem(_ id: ID<NoteItem>) throws -> NoteItem? {
        try connection.first(
            """
            SELECT id, session_id, page, attribute_id, opportunity_id, person_id, what, how,
                quote, number, action, captured_by, captured_at, position, revision,
                corrects_id, is_confidential
            FROM note_item WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], NoteItem.init(row:))
    }

    func noteItem(correcting id: ID<NoteItem>) throws -> NoteItem? {
        try connection.first(
            """
            SELECT id, session_id, page, attribute_id, opportunity_id, person_id, what, how,
                quote, number, action, captured_by, captured_at, position, revision,
                corrects_id, is_confidential
            FROM note_item WHERE workspace_id = $1 AND corrects_id = $2
            """, [home, SQLValue(id)], NoteItem.init(row:))
    }

    func nextNotePosition(in session: ID<Session>) throws -> Int64 {
        let last = try connection.first(
            """
            SELECT COALESCE(MAX(position), 0) FROM note_item
            WHERE workspace_id = $1 AND session_id = $2
            """, [home, SQLValue(session)]
        ) { try $0.integer(0) }
        return (last ?? 0) + 1
    }

    func insert(_ item: NoteItem) throws {
        try connection.run(
            """
            INSERT INTO note_item (workspace_id, id, session_id, page, attribute_id,
                opportunity_id, person_id, what, how, quote, number, action, captured_by,
                captured_at, position, revision, corrects_id, is_confidential)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
            """,
            [
                home, SQLValue(item.id), SQLValue(item.session), SQLValue(item.page),
                SQLValue(item.attribute), SQLValue(item.opportunity), SQLValue(item.person),
                .text(item.what), .text(item.how), .text(item.quote), .text(item.number),
                .text(item.action), SQLValue(item.capturedBy), SQLValue(item.capturedAt),
                .integer(item.position), SQLValue(item.revision), SQLValue(item.corrects),
                SQLValue(item.isConfidential),
            ])
    }

    func revise(_ item: NoteItem) throws {
        try connection.run(
            """
            UPDATE note_item SET page = $1, attribute_id = $2, opportunity_id = $3, person_id = $4,
                what = $5, how = $6, quote = $7, number = $8, action = $9, revision = $10,
                is_confidential = $11
            WHERE workspace_id = $12 AND id = $13 AND revision < $10
            """,
            [
                SQLValue(item.page), SQLValue(item.attribute), SQLValue(item.opportunity),
                SQLValue(item.person), .text(item.what), .text(item.how), .text(item.quote),
                .text(item.number), .text(item.action), SQLValue(item.revision),
                SQLValue(item.isConfidential), home, SQLValue(item.id),
            ])
    }
}

extension NoteItem {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            id: try row.id(0), session: try row.id(1), page: try row.choice(2),
            attribute: try row.optionalID(3), opportunity: try row.optionalID(4),
            person: try row.optionalID(5), what: try row.text(6), how: try row.text(7),
            quote: try row.text(8), number: try row.text(9), action: try row.text(10),
            isConfidential: try row.integer(16) == 1, capturedBy: try row.optionalID(11),
            capturedAt: try row.instant(12), position: try row.integer(13),
            revision: try row.int(14), corrects: try row.optionalID(15))
    }
}
