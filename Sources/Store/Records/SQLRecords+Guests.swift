import CustomerValue
import UseCases

/// What guests mark, and the codes that let them in.
extension SQLRecords {
    func marks(in relationship: ID<Relationship>) throws -> [NamedMark] {
        try connection.query(
            """
            SELECT attribute_id, person_id, kind, marked_at, person.name
            FROM value_attribute AS attribute CROSS JOIN attribute_mark AS mark CROSS JOIN person
            WHERE attribute.workspace_id = $1 AND attribute.relationship_id = $2
                AND mark.workspace_id = $1 AND mark.attribute_id = attribute.id
                AND person.workspace_id = $1 AND person.id = mark.person_id
            ORDER BY attribute.position, attribute.id, kind, person.name, person.id
            """, [home, SQLValue(relationship)]
        ) { row in
            NamedMark(
                mark: AttributeMark(
                    attribute: try row.id(0), person: try row.id(1), kind: try row.choice(2),
                    markedAt: try row.instant(3)), personName: try row.text(4))
        }
    }

    func insert(_ mark: AttributeMark) throws {
        try connection.run(
            """
            INSERT INTO attribute_mark (workspace_id, attribute_id, person_id, kind, marked_at)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
            """,
            [
                home, SQLValue(mark.attribute), SQLValue(mark.person), SQLValue(mark.kind),
                SQLValue(mark.markedAt),
            ])
    }

    func removeMark(
        _ kind: MarkKind, on attribute: ID<ValueAttribute>, by person: ID<Person>
    ) throws -> Bool {
        let gone = try connection.run(
            """
            DELETE FROM attribute_mark
            WHERE workspace_id = $1 AND attribute_id = $2 AND person_id = $3 AND kind = $4
            """, [home, SQLValue(attribute), SQLValue(person), SQLValue(kind)])
        return gone > 0
    }

    func insert(_ code: EntryCode) throws {
        try connection.run(
            """
            INSERT INTO entry_code
                (workspace_id, id, person_id, link, browser, digest, sent_at, tries, used_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                home, SQLValue(code.id), SQLValue(code.person), .text(code.link),
                .text(code.browser), .text(code.digest), SQLValue(code.sentAt),
                SQLValue(code.tries), SQLValue(code.usedAt),
            ])
    }

    func entryCode(link: String, browser: String) throws -> EntryCode? {
        try connection.first(
            """
            SELECT id, person_id, link, browser, digest, sent_at, tries, used_at FROM entry_code
            WHERE workspace_id = $1 AND link = $2 AND browser = $3
            ORDER BY sent_at DESC, id DESC LIMIT 1
            """, [home, .text(link), .text(browser)]
        ) { row in
            EntryCode(
                id: try row.id(0), person: try row.id(1), link: try row.text(2),
                browser: try row.text(3), digest: try row.text(4), sentAt: try row.instant(5),
                tries: try row.int(6), usedAt: try row.optionalInstant(7))
        }
    }

    /// One statement, so that two tries at once are two tries.
    func countTry(at code: ID<EntryCode>) throws -> Bool {
        let changed = try connection.run(
            """
            UPDATE entry_code SET tries = tries + 1
            WHERE workspace_id = $1 AND id = $2 AND tries < 5 AND used_at IS NULL
            """, [home, SQLValue(code)])
        return changed == 1
    }

    func useCode(_ code: ID<EntryCode>, at: Instant) throws -> Bool {
        let changed = try connection.run(
            """
            UPDATE entry_code SET used_at = $1
            WHERE workspace_id = $2 AND id = $3 AND used_at IS NULL
            """, [SQLValue(at), home, SQLValue(code)])
        return changed == 1
    }

    func entryCodeCount(of person: ID<Person>, since: Instant) throws -> Int {
        try connection.first(
            """
            SELECT COUNT(*) FROM entry_code
            WHERE workspace_id = $1 AND person_id = $2 AND sent_at >= $3
            """, [home, SQLValue(person), SQLValue(since)]
        ) { try $0.int(0) } ?? 0
    }

    func removeEntryCodes(sentBefore: Instant) throws {
        try connection.run(
            "DELETE FROM entry_code WHERE workspace_id = $1 AND sent_at < $2",
            [home, SQLValue(sentBefore)])
    }
}
