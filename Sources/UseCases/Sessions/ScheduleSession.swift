import CustomerValue

/// Plans a conversation; the account manager has a seat from the start, because they must hear it.
package struct ScheduleSession: Change {
    package static let audience = Audience.sessionCrew
    package static let minutesRange = 15...480
    package static let usualMinutes = 90

    let id: ID<Session>
    let relationship: ID<Relationship>
    let startsAt: Instant
    let minutes: Int
    let purpose: String

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        id = fields.newID(Session.self)
        startsAt = fields.instant("startsAt")
        minutes =
            fields.optionalInteger("minutes", in: Self.minutesRange) ?? Self.usualMinutes
        purpose = fields.optionalText("purpose", maximum: 300)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let session = Session(
            id: id, relationship: relationship, startsAt: startsAt, minutes: minutes,
            state: .planned, purpose: purpose)
        try work.records.insert(session)
        let manager = try work.relationship(relationship).accountManager
        try work.records.seat(.member(manager, .accountManager), in: id)
        return Outcome(
            id, version: 1,
            Entry(Subject(.session, id), within: relationship, session.fieldChanges()))
    }
}

extension Session {
    /// What the journal keeps of it.
    func fieldChanges(from before: Session? = nil) -> [FieldChange] {
        [
            FieldChange("startsAt", from: before?.startsAt.journalText, to: startsAt.journalText),
            FieldChange("minutes", from: before.map { String($0.minutes) }, to: String(minutes)),
            FieldChange("purpose", from: before?.purpose, to: purpose),
            FieldChange("state", from: before?.state.rawValue, to: state.rawValue),
        ]
    }
}

extension Instant {
    /// As history keeps it: the day and minutes since midnight in UTC, the same for every reader.
    var journalText: String {
        "\(Day(at: self)) \(utcClock.prefix(2).joined(separator: ":")) UTC"
    }
}
