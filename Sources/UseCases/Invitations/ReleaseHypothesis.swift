import CustomerValue

/// Lets the guests of a session read the bar last agreed, with its texts, before the conversation;
/// without money, or with the calculations prepared for that version and no other money.
package struct ReleaseHypothesis: Change {
    package static let audience = Audience.relationshipOwners

    let session: ID<Session>
    let withMoney: Bool

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        withMoney = fields.flag("withMoney")
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        let member = try work.actor.memberID.orNotFound()
        guard let newest = try work.records.newestVersion(of: found.relationship) else {
            throw Refusal.rule(.hypothesisNotAgreed)
        }
        let before = try work.records.release(for: session)
        try work.records.save(
            HypothesisRelease(
                session: session, hypothesis: newest.hypothesis, number: newest.number,
                withMoney: withMoney, releasedBy: member, releasedAt: work.now))
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [
                FieldChange(
                    "releasedVersion", from: before.map { String($0.number) },
                    to: String(newest.number)),
                FieldChange(
                    "withMoney", from: before.map { String($0.withMoney) },
                    to: String(withMoney)),
            ])
        return Outcome(session, version: found.version, entry)
    }
}

/// Takes a release back.
package struct WithholdHypothesis: Change {
    package static let audience = Audience.relationshipOwners

    let session: ID<Session>

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.session(session)
        let before = try work.records.release(for: session)
        _ = try work.records.removeRelease(for: session)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [FieldChange("releasedVersion", from: before.map { String($0.number) }, to: nil)])
        return Outcome(session, version: found.version, entry)
    }
}
