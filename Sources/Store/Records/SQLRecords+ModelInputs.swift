import CustomerValue
import UseCases
import ValueModel

extension SQLRecords {
    func input(_ id: ID<ModelInput>) throws -> ModelInput? {
        try connection.query(
            """
            SELECT id, relationship_id, name, title, form, numbers, shape, unit, evidence, source,
                person_id, session_id, stated_on, claimed_form, claimed_numbers, claimed_shape,
                retired_at, version
            FROM model_input WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], ModelInput.init(row:)
        ).first
    }

    func inputs(of relationship: ID<Relationship>) throws -> [ModelInput] {
        try connection.query(
            """
            SELECT id, relationship_id, name, title, form, numbers, shape, unit, evidence, source,
                person_id, session_id, stated_on, claimed_form, claimed_numbers, claimed_shape,
                retired_at, version
            FROM model_input WHERE workspace_id = $1 AND relationship_id = $2 ORDER BY name, id
            """, [home, SQLValue(relationship)], ModelInput.init(row:))
    }

    func inputs(of relationships: [ID<Relationship>]) throws -> [ModelInput] {
        try connection.query(
            """
            WITH RECURSIVE chunk (text, rest) AS (
                SELECT SUBSTR(CAST($1 AS TEXT), 1, 1152), SUBSTR(CAST($1 AS TEXT), 1153)
                UNION ALL
                SELECT SUBSTR(rest, 1, 1152), SUBSTR(rest, 1153) FROM chunk WHERE rest <> ''
            ), wanted (id, rest) AS (
                SELECT SUBSTR(text, 1, 36), SUBSTR(text, 37) FROM chunk
                UNION ALL
                SELECT SUBSTR(rest, 1, 36), SUBSTR(rest, 37) FROM wanted WHERE rest <> ''
            )
            SELECT input.id, relationship_id, name, title, form, numbers, shape, unit, evidence,
                source, person_id, session_id, stated_on, claimed_form, claimed_numbers,
                claimed_shape, retired_at, version
            FROM wanted
            JOIN model_input AS input ON input.workspace_id = $2
                AND input.relationship_id = wanted.id
            ORDER BY name, input.id
            """, [SQLValue(relationships), home], ModelInput.init(row:))
    }

    func insert(_ input: ModelInput) throws {
        try connection.run(
            """
            INSERT INTO model_input (workspace_id, id, relationship_id, name, title, form, numbers,
                shape, unit, evidence, source, person_id, session_id, stated_on, claimed_form,
                claimed_numbers, claimed_shape, retired_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                $18, $19)
            """,
            [home, SQLValue(input.id), SQLValue(input.relationship)] + input.content)
    }

    func update(_ input: ModelInput) throws {
        try connection.update(
            """
            UPDATE model_input SET name = $1, title = $2, form = $3, numbers = $4, shape = $5,
                unit = $6, evidence = $7, source = $8, person_id = $9, session_id = $10,
                stated_on = $11, claimed_form = $12, claimed_numbers = $13, claimed_shape = $14,
                retired_at = $15, version = $16
            WHERE workspace_id = $17 AND id = $18 AND version = $19
            """,
            input.content + [home, SQLValue(input.id), SQLValue(input.version - 1)],
            version: input.version)
    }
}

extension ModelInput {
    fileprivate init(row: any SQLRow) throws {
        let claimedForm: FormDraft.Kind? = try row.optionalChoice(13)
        self.init(
            id: try row.id(0), relationship: try row.id(1), name: try row.text(2),
            title: try row.text(3),
            figure: WrittenFigure(
                try row.choice(4), numbersText: try row.text(5), shape: try row.text(6)),
            unit: try row.text(7), evidence: try row.choice(8), source: try row.text(9),
            person: try row.optionalID(10), session: try row.optionalID(11),
            statedOn: try row.optionalDay(12),
            claimed: try claimedForm.map {
                WrittenFigure($0, numbersText: try row.text(14), shape: try row.text(15))
            },
            retiredAt: try row.optionalInstant(16), version: try row.int(17))
    }

    /// What may change.
    fileprivate var content: [SQLValue] {
        let texts: [SQLValue] = [
            .text(name), .text(title), SQLValue(figure.kind), .text(figure.numbersText),
            .text(figure.shape), .text(unit), SQLValue(evidence), .text(source),
        ]
        return texts + [
            SQLValue(person), SQLValue(session), SQLValue(statedOn),
            SQLValue(claimed?.kind.rawValue), SQLValue(claimed?.numbersText),
            SQLValue(claimed?.shape), SQLValue(retiredAt), SQLValue(version),
        ]
    }
}

extension WrittenFigure {
    /// One number a line: what is typed into one field has no line breaks.
    fileprivate var numbersText: String { numbers.joined(separator: "\n") }

    fileprivate init(_ kind: FormDraft.Kind, numbersText: String, shape: String) {
        let numbers = numbersText.split(separator: "\n", omittingEmptySubsequences: false)
        self.init(kind, numbersText.isEmpty ? [] : numbers.map(String.init), shape: shape)
    }
}
