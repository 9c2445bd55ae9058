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
        try work.changePlanned(id, seen: version) { session in
            session.startsAt = startsAt
            session.minutes = minutes
            session.purpose = purpose
        }
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
        try work.changePlanned(id, seen: version) { $0.state = .cancelled }
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
        try work.changePlanned(id, seen: version) { session in
            session.state = .held
            session.heldAt = work.now
        }
    }
}

extension Work {
    /// Changes a session that did not take place yet, nor was called off.
    fileprivate func changePlanned(
        _ id: ID<Session>, seen version: Int, _ edit: (inout Session) -> Void
    ) throws -> Outcome {
        let before = try livingSession(id)
        guard before.state == .planned else { throw Refusal.rule(.sessionNotPlanned) }
        let session = try revised(before, seen: version, edit)
        try records.update(session)
        if session.state == .cancelled {
            try SessionMails(session, in: self).callOff()
        } else if before.startsAt != session.startsAt || before.minutes != session.minutes {
            try SessionMails(session, in: self).update(.newTime)
        }
        return Outcome(
            id, version: session.version,
            Entry(
                Subject(.session, id), within: session.relationship,
                session.fieldChanges(from: before)))
    }
}
