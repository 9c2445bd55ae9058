package import CustomerValue

/// Divides a planned session: some people stay, the others are heard in new sessions of their own,
/// with the same colleagues. Whoever was invited and moves is told so, and invited anew.
package struct SplitSession: Change {
    package static let audience = Audience.sessionCrew
    package static let sessionsMaximum = 40

    let id: ID<Session>
    /// In which session each person sits; the first is the one that is divided.
    let places: [ID<Person>: Int]
    /// By number, from `2`.
    let starts: [String: Instant]
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
        places = fields.points("people", of: Person.self, in: 1...Self.sessionsMaximum)
        starts = fields.instantsByName("startsAt")
        version = fields.version()
        for number in Set(places.values).sorted() where number > 1 && starts["\(number)"] == nil {
            fields.problem("startsAt.\(number)", .missing)
        }
        let isDivided = Set(places.values).isSuperset(of: [1, 2])
        if !places.isEmpty && !isDivided { fields.problem("people", .unknown) }
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let before = try work.livingSession(id)
        guard before.state == .planned else { throw Refusal.rule(.sessionNotPlanned) }
        let session = try work.revised(before, seen: version) { _ in }
        let mailed = try work.records.mailedInvitees(of: id)
        let seats = try work.records.attendees(of: id)
        // Somebody was given or lost a seat since the proposal was looked at.
        guard Set(seats.compactMap(\.personID)) == Set(places.keys) else {
            throw Refusal.stale(currentVersion: before.version)
        }
        try work.records.update(session)
        let moving = seats.filter { seat in seat.personID.map { places[$0] != 1 } ?? false }
        for seat in moving { _ = try work.records.unseat(seat.attendee, from: id) }
        try tellMoved(moving, of: session, in: work)
        let new = try Set(places.values).subtracting([1]).sorted().map { number in
            try open(number, from: session, seats: seats, mailed: mailed, in: work)
        }
        let left = moving.map { FieldChange("attendee", from: "\($0.name), participant", to: nil) }
        let entry = Entry(Subject(.session, id), within: session.relationship, left)
        return Outcome(id, version: session.version, entries: [entry] + new)
    }

    private func tellMoved(
        _ moving: [SeatedAttendee], of session: Session, in work: Work
    ) throws {
        let mails = try SessionMails(session, in: work)
        for seat in moving { try mails.tellAway(seat.holder, .heardElsewhere) }
        try mails.update(.newPeople)
    }

    /// A new session with the people of its number and everybody of our side.
    private func open(
        _ number: Int, from session: Session, seats: [SeatedAttendee], mailed: [MailedInvitee],
        in work: Work
    ) throws -> Entry {
        let new = Session(
            id: work.newID(), relationship: session.relationship,
            startsAt: starts["\(number)"] ?? session.startsAt, minutes: session.minutes,
            state: .planned, purpose: session.purpose)
        try work.records.insert(new)
        let seated = seats.filter { $0.personID.map { places[$0] == number } ?? true }
        for seat in seated { try work.records.seat(seat.attendee, in: new.id) }
        if let release = try work.records.release(for: session.id) {
            try work.records.save(release.copied(to: new.id))
        }
        let mails = try SessionMails(new, in: work)
        let invited = Set(mailed.map(\.holder))
        // Our side is asked along as soon as one of those who are heard is.
        let people = Set(seated.filter { $0.personID != nil }.map(\.holder))
        if !invited.isDisjoint(with: people) {
            try mails.invite(mails.invitees.filter { invited.contains($0.holder) })
        }
        return Entry(
            Subject(.session, new.id), within: session.relationship,
            new.fieldChanges()
                + seated.map {
                    FieldChange("attendee", to: "\($0.name), \($0.attendee.role.rawValue)")
                })
    }
}

extension HypothesisRelease {
    fileprivate func copied(to session: ID<Session>) -> HypothesisRelease {
        HypothesisRelease(
            session: session, hypothesis: hypothesis, number: number, withMoney: withMoney,
            releasedBy: releasedBy, releasedAt: releasedAt)
    }
}

extension Instant {
    /// The next working days at the same hour by the clock of a zone, whatever its clocks do in
    /// between.
    package func sameHourOnWorkdays(_ count: Int, timeZoneName: String) -> [Instant] {
        var day = Day(self, timeZoneName: timeZoneName)
        let minute = minuteOfDay(timeZoneName: timeZoneName)
        return (0..<max(0, count)).map { _ in
            repeat { day = day.adding(days: 1) } while day.isWeekend
            return Instant(day, minute: minute, timeZoneName: timeZoneName)
        }
    }
}

extension Day {
    /// Days are counted from a Thursday: two and three days after one are no working days.
    fileprivate var isWeekend: Bool { [2, 3].contains((ordinal % 7 + 7) % 7) }
}
