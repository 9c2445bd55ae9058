import CustomerValue

/// Gives several people and colleagues their seats at once. The rules warn, they never refuse.
package struct SeatPeople: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let picks: SeatPicks

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        picks = SeatPicks(&fields)
        if picks.people.isEmpty && picks.team.isEmpty { fields.problem("people", .missing) }
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        let planning = try work.sessionPlanning(session)
        let picked = try picks.attendees(in: planning)
        let more = planning.plan.adding(people: picked.people, team: picked.team)
        let seats =
            more.people.dropFirst(planning.plan.people.count).map {
                (Attendee.person($0.id), $0.name)
            }
            + more.team.dropFirst(planning.plan.team.count).map {
                (Attendee.member($0.id, $0.role), $0.name)
            }
        for (attendee, _) in seats { try work.records.seat(attendee, in: session) }
        let changes = seats.map { attendee, name in
            FieldChange("attendee", to: "\(name), \(attendee.role.rawValue)")
        }
        return Outcome(
            session, version: found.version,
            Entry(Subject(.session, session), within: found.relationship, changes))
    }
}
