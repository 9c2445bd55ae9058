import CustomerValue

/// The facilitator moves everybody to a part of the session: the shared screen shows it, guests see
/// where the room is, and its time runs.
package struct ShowPart: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let page: SessionPage

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        page = fields.choice("page", SessionPage.self, standing: .today)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        guard found.state == .planned else { throw Refusal.rule(.sessionNotPlanned) }
        let before = try work.stage(of: found).current
        // Pressed twice, or by two people: the time that runs goes on.
        guard before != page else { return Outcome(session, version: found.version) }
        let member = try work.actor.memberID.orNotFound()
        try work.records.append(
            StageStep(page: page, shownAt: work.now, shownBy: member), to: session)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [FieldChange("part", from: before?.rawValue, to: page.rawValue)])
        return Outcome(session, version: found.version, entry)
    }
}

extension Work {
    func stage(of session: Session) throws -> SessionStage {
        SessionStage(
            steps: try records.stageSteps(of: session.id), endedAt: session.heldAt)
    }
}
