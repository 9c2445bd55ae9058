import CustomerValue
import UseCases

extension SQLRecords {
    func member(_ id: ID<Member>) throws -> Member? {
        try connection.first(
            """
            SELECT id, name, email, role, function, state, version, sample_address FROM member
            WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], Member.init(row:))
    }

    func members() throws -> [Member] {
        try connection.query(
            """
            SELECT id, name, email, role, function, state, version, sample_address FROM member
            WHERE workspace_id = $1 ORDER BY name, id
            """, [home], Member.init(row:))
    }

    func insert(_ member: Member) throws {
        try connection.run(
            """
            INSERT INTO member
                (workspace_id, id, name, email, role, function, state, version, sample_address)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                home, SQLValue(member.id), .text(member.name), .text(member.email),
                SQLValue(member.role), SQLValue(member.function), SQLValue(member.state),
                SQLValue(member.version), SQLValue(member.hasSampleAddress),
            ])
    }

    func update(_ member: Member) throws {
        try connection.update(
            """
            UPDATE member SET name = $1, email = $2, role = $3, function = $4, state = $5,
                version = $6
            WHERE workspace_id = $7 AND id = $8 AND version = $9
            """,
            [
                .text(member.name), .text(member.email), SQLValue(member.role),
                SQLValue(member.function), SQLValue(member.state), SQLValue(member.version),
                home, SQLValue(member.id), SQLValue(member.version - 1),
            ], version: member.version)
    }
}

extension Member {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            id: try row.id(0), name: try row.text(1), email: try row.text(2),
            hasSampleAddress: try row.flag(7), role: try row.choice(3), function: try row.choice(4),
            state: try row.choice(5), version: try row.int(6))
    }
}
