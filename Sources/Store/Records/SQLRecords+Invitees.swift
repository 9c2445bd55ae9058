import CustomerValue
import UseCases

extension SQLRecords {
    func mailedInvitees(of session: ID<Session>) throws -> [MailedInvitee] {
        try connection.query(
            """
            SELECT session_id, member_id, person_id, name, email, sample_address, sequence,
                mailed_at
            FROM session_invitee WHERE workspace_id = $1 AND session_id = $2
            ORDER BY name, invitee_id
            """, [home, SQLValue(session)]
        ) { row in
            let member: ID<Member>? = try row.optionalID(1)
            return MailedInvitee(
                session: try row.id(0),
                holder: try member.map { .member($0) } ?? .person(row.id(2)),
                address: MailAddress(
                    name: try row.text(3), email: try row.text(4), isSample: try row.flag(5)),
                sequence: try row.int(6), mailedAt: try row.instant(7))
        }
    }

    func save(_ invitee: MailedInvitee) throws {
        try connection.run(
            """
            INSERT INTO session_invitee (workspace_id, session_id, invitee_id, member_id,
                person_id, name, email, sample_address, sequence, mailed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (workspace_id, session_id, invitee_id) DO UPDATE
            SET name = excluded.name, email = excluded.email,
                sample_address = excluded.sample_address, sequence = excluded.sequence,
                mailed_at = excluded.mailed_at
            """,
            [
                home, SQLValue(invitee.session), invitee.holder.idValue,
                SQLValue(invitee.holder.member), SQLValue(invitee.holder.person),
                .text(invitee.address.name), .text(invitee.address.email),
                SQLValue(invitee.address.isSample), SQLValue(invitee.sequence),
                SQLValue(invitee.mailedAt),
            ])
    }

    func removeMailedInvitee(_ holder: LinkHolderID, of session: ID<Session>) throws {
        try connection.run(
            """
            DELETE FROM session_invitee
            WHERE workspace_id = $1 AND session_id = $2 AND invitee_id = $3
            """, [home, SQLValue(session), holder.idValue])
    }
}

extension LinkHolderID {
    fileprivate var idValue: SQLValue {
        switch self {
        case .member(let id): SQLValue(id)
        case .person(let id): SQLValue(id)
        }
    }
}
