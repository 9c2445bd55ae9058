import CustomerValue
import UseCases

extension SQLRecords {
    func person(_ id: ID<Person>) throws -> Person? {
        try connection.first(
            """
            SELECT id, organization_id, name, email, title, function, level, version,
                sample_address
            FROM person WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], Person.init(row:))
    }

    func people(under id: ID<Organization>) throws -> [Person] {
        try connection.query(
            """
            WITH RECURSIVE below (id) AS (
                SELECT id FROM organization WHERE workspace_id = $1 AND id = $2
                UNION
                SELECT child.id FROM organization AS child
                JOIN below ON child.parent_id = below.id
                WHERE child.workspace_id = $1
            )
            SELECT person.id, organization_id, name, email, title, function, level, version,
                sample_address
            FROM below CROSS JOIN person
            WHERE person.workspace_id = $1 AND person.organization_id = below.id
            ORDER BY name, person.id
            """, [home, SQLValue(id)], Person.init(row:))
    }

    func insert(_ person: Person) throws {
        try connection.run(
            """
            INSERT INTO person
                (workspace_id, id, organization_id, name, email, title, function, level, version,
                sample_address)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [
                home, SQLValue(person.id), SQLValue(person.organization), .text(person.name),
                SQLValue(person.email), .text(person.title), SQLValue(person.function),
                SQLValue(person.level), SQLValue(person.version),
                SQLValue(person.hasSampleAddress),
            ])
    }

    func update(_ person: Person) throws {
        try connection.update(
            """
            UPDATE person SET organization_id = $1, name = $2, email = $3, title = $4,
                function = $5, level = $6, version = $7, sample_address = $8
            WHERE workspace_id = $9 AND id = $10 AND version = $11
            """,
            [
                SQLValue(person.organization), .text(person.name), SQLValue(person.email),
                .text(person.title), SQLValue(person.function), SQLValue(person.level),
                SQLValue(person.version), SQLValue(person.hasSampleAddress), home,
                SQLValue(person.id), SQLValue(person.version - 1),
            ], version: person.version)
    }
}

extension Person {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            id: try row.id(0), organization: try row.id(1), name: try row.text(2),
            email: try row.optionalText(3), hasSampleAddress: try row.flag(8),
            title: try row.text(4), function: try row.choice(5), level: try row.choice(6),
            version: try row.int(7))
    }
}
