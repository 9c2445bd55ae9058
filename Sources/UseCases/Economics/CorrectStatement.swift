import CustomerValue

/// Puts right what was mistyped in a number; history keeps what stood there.
package struct CorrectStatement: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<EconomicStatement>
    let said: StatementFields
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("statement", EconomicStatement.self)
        said = StatementFields(&fields)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachStatement(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.standingStatement(id)
        let session = try work.livingSession(stored.session)
        try said.check(in: session.relationship, work)
        let statement = try work.revised(stored, seen: version) { said.write(to: &$0) }
        try work.records.update(statement)
        return Outcome(
            id, version: statement.version,
            Entry(
                Subject(.session, session.id), within: session.relationship,
                statement.changes(from: stored)))
    }
}

/// Takes a number back: it counts nowhere any more, and stays in the history.
package struct WithdrawStatement: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<EconomicStatement>
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("statement", EconomicStatement.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachStatement(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.standingStatement(id)
        let session = try work.session(stored.session)
        let statement = try work.revised(stored, seen: version) { $0.withdrawnAt = work.now }
        try work.records.update(statement)
        return Outcome(
            id, version: statement.version,
            Entry(
                Subject(.session, session.id), within: session.relationship,
                [FieldChange("value", from: stored.value.journalText, to: nil)]))
    }
}

extension Work {
    /// For `Change.reach`: the number named in the address, through its session.
    func reachStatement(in path: [String: String]) throws {
        let id = path["statement"].flatMap { ID<EconomicStatement>($0) }
        _ = try session(records.statement(id.orNotFound()).orNotFound().session)
    }

    /// One that was not taken back.
    func standingStatement(_ id: ID<EconomicStatement>) throws -> EconomicStatement {
        let found = try records.statement(id).orNotFound()
        guard found.withdrawnAt == nil else { throw Refusal.rule(.retired) }
        return found
    }
}
