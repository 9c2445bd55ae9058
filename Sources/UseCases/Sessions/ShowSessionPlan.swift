package import CustomerValue

/// The plan of a session: time, seats, what the rules have to say, and the printable pack.
package struct ShowSessionPlan: Question {
    package static let audience = Audience.members

    let id: ID<Session>

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
    }

    package func answer(in work: Work) throws -> SessionPlanning {
        try work.sessionPlanning(id)
    }
}

extension Work {
    func sessionPlanning(_ id: ID<Session>) throws -> SessionPlanning {
        let line = try records.sessionLine(id).orNotFound()
        let relationship = line.session.relationship
        let people = try records.people(under: line.organization)
        let attendees = try records.attendees(of: id)
        let attributes = try records.attributes(of: relationship)
        return SessionPlanning(
            line: line, attendees: attendees,
            plan: try plan(line, attendees, people: people, touching: attributes),
            people: people, members: try records.members().filter { $0.state != .disabled },
            attributes: attributes,
            agreedBar: try records.newestVersion(of: relationship)?.bar,
            prepared: try preparedCalculations(of: relationship),
            invitations: try records.invitations(to: id),
            mailedCount: try records.mailedInvitees(of: id).count,
            release: try records.release(for: id), zone: actor.workspace.timeZoneName,
            alongside: try planned(besides: line.session),
            place: try place())
    }

    private func planned(besides session: Session) throws -> [SessionLine] {
        try records.sessions(
            in: .planned, of: session.relationship, before: .start,
            limit: SplitSession.sessionsMaximum
        ).filter { $0.session.id != session.id }.reversed()
    }

    private func plan(
        _ line: SessionLine, _ attendees: [SeatedAttendee], people: [Person],
        touching attributes: [ValueAttribute]
    ) throws -> SessionPlan {
        let seated = Set(attendees.compactMap(\.personID))
        let year = Day(year: today.year, month: 1, day: 1) ?? today
        let living = attributes.filter { $0.retiredAt == nil }
        return SessionPlan(
            people: people.filter { seated.contains($0.id) }.map(PlannedPerson.init),
            team: attendees.compactMap { attendee in
                attendee.memberID.map {
                    PlannedMember(id: $0, name: attendee.name, role: attendee.attendee.role)
                }
            },
            accountManager: line.accountManager, minutes: line.session.minutes,
            functionsAffected: living.reduce(into: []) { $0.formUnion($1.functions) },
            functionsHeard: try records.functionsHeard(
                in: line.session.relationship,
                since: Instant(milliseconds: Int64(year.ordinal) * 86_400_000)))
    }
}

/// Everything the planner shows.
package struct SessionPlanning: Sendable {
    package let line: SessionLine
    package let attendees: [SeatedAttendee]
    package let plan: SessionPlan
    /// Everybody known at the other organisation, seated or not.
    package let people: [Person]
    package let members: [Member]
    package let attributes: [ValueAttribute]
    /// What our side agreed on last, if it did.
    package let agreedBar: Bar?
    package let prepared: [PreparedCalculation]
    /// What people were sent and answered.
    package let invitations: [Invitation]
    /// How many calendars hold the session.
    package let mailedCount: Int
    /// What they may read beforehand.
    package let release: HypothesisRelease?
    let zone: String
    /// The other conversations that are planned in the relationship, soonest first.
    package let alongside: [SessionLine]
    /// Where live events go on from what is shown.
    package let place: Int64

    package var session: Session { line.session }
    package var findings: [SessionFinding] { plan.findings }

    /// Sessions that would hear everybody, when one is not enough.
    package var split: [SessionGroup] { plan.proposedSplit }

    /// For every session of the split after the first: the next working days, at the same hour.
    package var proposedStarts: [Instant] {
        session.startsAt.sameHourOnWorkdays(split.count - 1, timeZoneName: zone)
    }

    /// Where people may be picked: functions the attributes touch that nobody was heard from
    /// first, then the others that are touched, then everybody else.
    package var functionGroups: [FunctionGroup] {
        let seated = Set(plan.people.map(\.id))
        let groups = BusinessFunction.allCases.map { function in
            FunctionGroup(
                function: function,
                attributes: attributes.filter {
                    $0.retiredAt == nil && $0.functions.contains(function)
                }.map(\.name),
                isHeard: plan.functionsHeard.contains(function),
                isInvited: plan.people.contains { $0.function == function },
                people: people.filter { $0.function == function && !seated.contains($0.id) })
        }.filter { !$0.people.isEmpty || !$0.attributes.isEmpty }
        return groups.filter(\.isMissing) + groups.filter { !$0.isMissing && $0.isTouched }
            + groups.filter { !$0.isTouched }
    }
}

/// People of one function who are not seated, and why they should be.
package struct FunctionGroup: Sendable, Equatable {
    package let function: BusinessFunction
    /// By name: what touches the function.
    package let attributes: [String]
    package let isHeard: Bool
    package let isInvited: Bool
    package let people: [Person]

    package var isTouched: Bool { !attributes.isEmpty }
    package var isMissing: Bool { isTouched && !isHeard && !isInvited }
}
