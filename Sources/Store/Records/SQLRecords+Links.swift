import CustomerValue
import UseCases

extension SQLRecords {
    func insert(_ link: Link) throws {
        try connection.insert(link)
    }

    func spendLinks(
        of holder: LinkHolderID, asking relationship: ID<Relationship>?, at: Instant
    ) throws {
        try connection.run(
            """
            UPDATE link SET consumed_at = COALESCE(consumed_at, $1), renewal_requested_at = NULL
            WHERE workspace_id = $2 AND (member_id = $3 OR person_id = $4)
                AND ($5 = '' OR relationship_id = $5)
            """,
            [SQLValue(at), home] + holder.values + [.text(relationship?.description ?? "")])
    }

    func endAccess(of holder: LinkHolderID, at: Instant) throws {
        try spendLinks(of: holder, asking: nil, at: at)
        try endInvitationLinks(of: holder)
        try connection.run(
            """
            DELETE FROM sign_in
            WHERE workspace_id = $1 AND (member_id = $2 OR person_id = $3)
            """, [home] + holder.values)
        try connection.run(
            """
            UPDATE api_token SET revoked_at = $1
            WHERE workspace_id = $2 AND (member_id = $3 OR person_id = $4)
                AND revoked_at IS NULL
            """, [SQLValue(at), home] + holder.values)
    }

    private func endInvitationLinks(of holder: LinkHolderID) throws {
        guard case .person(let person) = holder else { return }
        try connection.run(
            "UPDATE invitation SET digest = NULL WHERE workspace_id = $1 AND person_id = $2",
            [home, SQLValue(person)])
        try connection.run(
            "DELETE FROM entry_code WHERE workspace_id = $1 AND person_id = $2",
            [home, SQLValue(person)])
    }

    func linkRequests() throws -> [LinkRequest] {
        try connection.query(
            """
            SELECT link.member_id, link.person_id, COALESCE(member.name, person.name),
                MIN(link.renewal_requested_at)
            FROM link
            LEFT JOIN member ON member.workspace_id = link.workspace_id
                AND member.id = link.member_id
            LEFT JOIN person ON person.workspace_id = link.workspace_id
                AND person.id = link.person_id
            WHERE link.workspace_id = $1 AND link.renewal_requested_at IS NOT NULL
            GROUP BY link.member_id, link.person_id, COALESCE(member.name, person.name)
            ORDER BY MIN(link.renewal_requested_at), link.member_id, link.person_id
            LIMIT 100
            """, [home]
        ) { row in
            let member: ID<Member>? = try row.optionalID(0)
            let holder = try member.map(LinkHolderID.member) ?? .person(row.id(1))
            return LinkRequest(
                holder: holder, name: try row.text(2), requestedAt: try row.instant(3))
        }
    }
}

extension LinkHolderID {
    /// The member's id and the person's; the one it is not is null and matches nothing.
    var values: [SQLValue] {
        switch self {
        case .member(let id): [SQLValue(id), .null]
        case .person(let id): [.null, SQLValue(id)]
        }
    }
}
