package import CustomerValue

/// What the rules would say if these people sat in the session as well. Nothing is stored.
package struct CheckSeats: Question {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let picks: SeatPicks

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        picks = SeatPicks(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func answer(in work: Work) throws -> SeatCheck {
        let planning = try work.sessionPlanning(session)
        let picked = try picks.attendees(in: planning)
        return SeatCheck(
            planning: planning, picks: picks,
            plan: planning.plan.adding(people: picked.people, team: picked.team))
    }
}

/// A plan as it would be, beside the one that is.
package struct SeatCheck: Sendable {
    package let planning: SessionPlanning
    package let picks: SeatPicks
    /// With everybody picked.
    package let plan: SessionPlan
}
