import CustomerValue
import UseCases

extension SQLRecords {
    func opportunity(_ id: ID<Opportunity>) throws -> Opportunity? {
        try connection.first(
            """
            SELECT id, relationship_id, session_id, raised_by, title, how, kind, horizon,
                raised_at, version
            FROM opportunity WHERE workspace_id = $1 AND id = $2
            """, [home, SQLValue(id)], Opportunity.init(row:))
    }

    func opportunityLine(_ id: ID<Opportunity>) throws -> OpportunityLine? {
        try connection.first(
            """
            SELECT opportunity.id, opportunity.relationship_id, session_id, raised_by,
                opportunity.title, how, opportunity.kind, horizon, raised_at,
                opportunity.version, organization.name, person.name, member.name,
                answer, reason, study_until, decided_by, decided_at, decision.version
            FROM opportunity
            JOIN relationship ON relationship.workspace_id = $1
                AND relationship.id = opportunity.relationship_id
            JOIN organization ON organization.workspace_id = $1
                AND organization.id = relationship.organization_id
            LEFT JOIN person ON person.workspace_id = $1 AND person.id = raised_by
            LEFT JOIN decision ON decision.workspace_id = $1
                AND decision.opportunity_id = opportunity.id
            LEFT JOIN member ON member.workspace_id = $1 AND member.id = decided_by
            WHERE opportunity.workspace_id = $1 AND opportunity.id = $2
            """, [home, SQLValue(id)], OpportunityLine.init(row:))
    }

    func opportunities(
        _ filter: OpportunityFilter?, of relationship: ID<Relationship>?, before: OpportunityCursor,
        limit: Int
    ) throws -> [OpportunityLine] {
        try connection.query(
            """
            SELECT opportunity.id, opportunity.relationship_id, session_id, raised_by,
                opportunity.title, how, opportunity.kind, horizon, raised_at,
                opportunity.version, organization.name, person.name, member.name,
                answer, reason, study_until, decided_by, decided_at, decision.version
            FROM opportunity
            JOIN relationship ON relationship.workspace_id = $1
                AND relationship.id = opportunity.relationship_id
            JOIN organization ON organization.workspace_id = $1
                AND organization.id = relationship.organization_id
            LEFT JOIN person ON person.workspace_id = $1 AND person.id = raised_by
            LEFT JOIN decision ON decision.workspace_id = $1
                AND decision.opportunity_id = opportunity.id
            LEFT JOIN member ON member.workspace_id = $1 AND member.id = decided_by
            WHERE opportunity.workspace_id = $1
                AND opportunity.relationship_id BETWEEN $2 AND $3
                AND (raised_at < $4 OR (raised_at = $4 AND opportunity.id < $5))
                AND ($6 = '' OR answer = $6 OR ($6 = 'open' AND answer IS NULL)
                    OR ($6 = 'answered' AND answer IS NOT NULL))
            ORDER BY raised_at DESC, opportunity.id DESC LIMIT $7
            """,
            [
                home, .lowest(relationship), .highest(relationship), SQLValue(before.raisedAt),
                .text(before.id), .text(filter?.rawValue ?? ""), SQLValue(limit),
            ], OpportunityLine.init(row:))
    }

    func insert(_ opportunity: Opportunity) throws {
        try connection.run(
            """
            INSERT INTO opportunity (workspace_id, id, relationship_id, session_id, raised_by,
                title, how, kind, horizon, raised_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                home, SQLValue(opportunity.id), SQLValue(opportunity.relationship),
                SQLValue(opportunity.session), SQLValue(opportunity.raisedBy),
                .text(opportunity.title), .text(opportunity.how), SQLValue(opportunity.kind),
                SQLValue(opportunity.horizon), SQLValue(opportunity.raisedAt),
                SQLValue(opportunity.version),
            ])
    }

    func update(_ opportunity: Opportunity) throws {
        try connection.update(
            """
            UPDATE opportunity SET title = $1, how = $2, kind = $3, horizon = $4, version = $5
            WHERE workspace_id = $6 AND id = $7 AND version = $8
            """,
            [
                .text(opportunity.title), .text(opportunity.how), SQLValue(opportunity.kind),
                SQLValue(opportunity.horizon), SQLValue(opportunity.version), home,
                SQLValue(opportunity.id), SQLValue(opportunity.version - 1),
            ], version: opportunity.version)
    }
}

extension SQLValue {
    /// One end of a range that holds either one id or, for nil, every id.
    static func lowest<Entity>(_ id: ID<Entity>?) -> SQLValue {
        .text(id?.description ?? "")
    }

    /// Ids are hexadecimal, so that `g` stands behind them all.
    static func highest<Entity>(_ id: ID<Entity>?) -> SQLValue {
        .text(id?.description ?? "g")
    }
}

extension Opportunity {
    fileprivate init(row: any SQLRow) throws {
        self.init(
            id: try row.id(0), relationship: try row.id(1), session: try row.optionalID(2),
            raisedBy: try row.optionalID(3), title: try row.text(4), how: try row.text(5),
            kind: try row.choice(6), horizon: try row.choice(7), raisedAt: try row.instant(8),
            version: try row.int(9))
    }
}

extension OpportunityLine {
    /// The opportunity, three names and the decision, if there is one.
    init(row: any SQLRow) throws {
        let opportunity = try Opportunity(row: row)
        self.init(
            opportunity: opportunity, organizationName: try row.text(10),
            raisedByName: try row.optionalText(11),
            decision: try row.optionalText(13).map { _ in
                try Decision(row: row, from: 13, on: opportunity.id)
            },
            decidedByName: try row.optionalText(12))
    }
}
