import CustomerValue

/// Moves a planned session or says what it is for.
package struct UpdateSession: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<Session>
    let startsAt: Instant
    let minutes: Int
    let purpose: String
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
        startsAt = fields.instant("startsAt")
        minutes = fields.integer("minutes", in: ScheduleSession.minutesRange)
        purpose = fields.optionalText("purpose", maximum: 300)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let before = try work.livingSession(id)
        guard before.state == .planned else { throw Refusal.rule(.sessionNotPlanned) }
        try work.requireCurrent(before.version, seen: version)
        var session = before
        session.startsAt = startsAt
        session.minutes = minutes
        session.purpose = purpose
        session.version += 1
        try work.records.update(session)
        return session.outcome(from: before)
    }
}

/// Calls a planned session off.
package struct CancelSession: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<Session>
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let before = try work.livingSession(id)
        guard before.state == .planned else { throw Refusal.rule(.sessionNotPlanned) }
        try work.requireCurrent(before.version, seen: version)
        var session = before
        session.state = .cancelled
        session.version += 1
        try work.records.update(session)
        return session.outcome(from: before)
    }
}

/// Closes a session as held; from now on the notes are due. What was still said afterwards can be
/// added as long as the notes are being written.
package struct CloseSession: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<Session>
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let before = try work.livingSession(id)
        guard before.state == .planned else { throw Refusal.rule(.sessionNotPlanned) }
        try work.requireCurrent(before.version, seen: version)
        var session = before
        session.state = .held
        session.heldAt = work.now
        session.version += 1
        try work.records.update(session)
        return session.outcome(from: before)
    }
}

extension Session {
    fileprivate func outcome(from before: Session) -> Outcome {
        Outcome(
            id, version: version,
            Entry(Subject(.session, id), within: relationship, fieldChanges(from: before)))
    }
}
