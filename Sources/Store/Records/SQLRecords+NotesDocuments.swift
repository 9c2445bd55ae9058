import CustomerValue
import UseCases

extension SQLRecords {
    func notesDocuments(of session: ID<Session>) throws -> [NotesDocument] {
        try connection.query(
            """
            SELECT number, content, published_at, published_by, version, composed
            FROM notes_document WHERE workspace_id = $1 AND session_id = $2 ORDER BY number DESC
            """, [home, SQLValue(session)]
        ) { row in
            NotesDocument(
                session: session, number: try row.int(0), text: try row.text(1),
                composed: try row.text(5),
                publishedAt: try row.optionalInstant(2), publishedBy: try row.optionalID(3),
                version: try row.int(4))
        }
    }

    func insert(_ document: NotesDocument) throws {
        try connection.run(
            """
            INSERT INTO notes_document (workspace_id, session_id, number, content, published_at,
                published_by, version, composed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                home, SQLValue(document.session), SQLValue(document.number), .text(document.text),
                SQLValue(document.publishedAt), SQLValue(document.publishedBy),
                SQLValue(document.version), .text(document.composed),
            ])
    }

    func update(_ document: NotesDocument) throws {
        try connection.update(
            """
            UPDATE notes_document SET content = $1, published_at = $2, published_by = $3,
                version = $4,
                composed = $5
            WHERE workspace_id = $6 AND session_id = $7 AND number = $8 AND version = $9
            """,
            [
                .text(document.text), SQLValue(document.publishedAt),
                SQLValue(document.publishedBy), SQLValue(document.version),
                .text(document.composed), home, SQLValue(document.session),
                SQLValue(document.number), SQLValue(document.version - 1),
            ], version: document.version)
    }

    func acknowledgements(of session: ID<Session>) throws -> [AcknowledgementLine] {
        try connection.query(
            """
            SELECT number, person_id, at, person.name FROM notes_acknowledgement AS said
            JOIN person ON person.workspace_id = $1 AND person.id = said.person_id
            WHERE said.workspace_id = $1 AND session_id = $2 ORDER BY at, person_id
            """, [home, SQLValue(session)]
        ) { row in
            AcknowledgementLine(
                acknowledgement: NotesAcknowledgement(
                    session: session, number: try row.int(0), person: try row.id(1),
                    at: try row.instant(2)),
                personName: try row.text(3))
        }
    }

    func acknowledge(_ acknowledgement: NotesAcknowledgement) throws {
        try connection.run(
            """
            INSERT INTO notes_acknowledgement (workspace_id, session_id, number, person_id, at)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
            """,
            [
                home, SQLValue(acknowledgement.session), SQLValue(acknowledgement.number),
                SQLValue(acknowledgement.person), SQLValue(acknowledgement.at),
            ])
    }

    func corrections(of session: ID<Session>) throws -> [CorrectionLine] {
        try connection.query(
            """
            SELECT said.id, number, person_id, content, at, person.name, passage
            FROM notes_correction AS said
            JOIN person ON person.workspace_id = $1 AND person.id = said.person_id
            WHERE said.workspace_id = $1 AND session_id = $2 ORDER BY at, said.id
            """, [home, SQLValue(session)]
        ) { row in
            CorrectionLine(
                correction: NotesCorrection(
                    id: try row.id(0), session: session, number: try row.int(1),
                    person: try row.id(2), passage: try row.text(6), text: try row.text(3),
                    at: try row.instant(4)),
                personName: try row.text(5))
        }
    }

    func insert(_ correction: NotesCorrection) throws {
        try connection.run(
            """
            INSERT INTO notes_correction
                (workspace_id, id, session_id, number, person_id, content, at, passage)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                home, SQLValue(correction.id), SQLValue(correction.session),
                SQLValue(correction.number), SQLValue(correction.person), .text(correction.text),
                SQLValue(correction.at), .text(correction.passage),
            ])
    }
}
