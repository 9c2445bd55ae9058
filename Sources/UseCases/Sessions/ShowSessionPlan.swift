package import CustomerValue

/// The plan of a session: time, seats, what the rules have to say, and the printable pack.
package struct ShowSessionPlan: Question {
    package static let audience = Audience.members

    let id: ID<Session>

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
    }

    package func answer(in work: Work) throws -> SessionPlanning {
        let line = try work.records.sessionLine(id).orNotFound()
        let relationship = line.session.relationship
        let people = try work.records.people(under: line.organization)
        let attendees = try work.records.attendees(of: id)
        let year = Day(year: work.today.year, month: 1, day: 1) ?? work.today
        let heard = try work.records.functionsHeard(
            in: relationship, since: Instant(milliseconds: Int64(year.ordinal) * 86_400_000))
        return SessionPlanning(
            line: line, attendees: attendees,
            plan: plan(line, attendees, people: people, heard: heard), people: people,
            members: try work.records.members().filter { $0.state != .disabled },
            attributes: try work.records.attributes(of: relationship),
            agreedBar: try work.records.newestVersion(of: relationship)?.bar,
            prepared: try work.preparedCalculations(of: relationship),
            invitations: try work.records.invitations(to: id),
            release: try work.records.release(for: id), place: try work.place())
    }

    private func plan(
        _ line: SessionLine, _ attendees: [SeatedAttendee], people: [Person],
        heard: Set<BusinessFunction>
    ) -> SessionPlan {
        let seated = Set(attendees.compactMap(\.personID))
        return SessionPlan(
            people: people.filter { seated.contains($0.id) }.map(PlannedPerson.init),
            team: attendees.compactMap { attendee in
                attendee.memberID.map {
                    PlannedMember(id: $0, name: attendee.name, role: attendee.attendee.role)
                }
            },
            accountManager: line.accountManager, minutes: line.session.minutes,
            functionsAffected: Set(people.map(\.function)), functionsHeard: heard)
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
    /// What they may read beforehand.
    package let release: HypothesisRelease?
    /// Where live events go on from what is shown.
    package let place: Int64

    package var session: Session { line.session }
    package var findings: [SessionFinding] { plan.findings }

    /// Sessions that would hear everybody, when one is not enough.
    package var split: [SessionGroup] {
        let isNeeded = findings.contains {
            switch $0.rule {
            case .r1, .r2, .r3, .r4, .r6: true
            default: false
            }
        }
        return isNeeded ? SessionGroup.splitting(plan.people) : []
    }
}
