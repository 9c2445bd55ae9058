import CustomerValue

/// Gives somebody a seat: a colleague with a role, or a person of the other organisation. The
/// rules of the method warn about seats, they never refuse one.
package struct SeatAttendee: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let seat: SeatFields

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        seat = SeatFields(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        let attendee = try seat.attendee()
        let name = try seat.name(in: found.relationship, work)
        try work.records.seat(attendee, in: session)
        return Outcome(
            session, version: found.version,
            Entry(
                Subject(.session, session), within: found.relationship,
                [FieldChange("attendee", to: "\(name), \(attendee.role.rawValue)")]))
    }
}

/// Takes a seat away again.
package struct UnseatAttendee: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let seat: SeatFields

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        seat = SeatFields(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        let attendee = try seat.attendee()
        let name = try seat.name(in: found.relationship, work)
        guard try work.records.unseat(attendee, from: session) else {
            throw Refusal.invalid([FieldError(seat.field, .unknown)])
        }
        let told = try work.tellUnseated(attendee, of: found)
        return Outcome(
            session, version: told.version,
            Entry(
                Subject(.session, session), within: found.relationship,
                [FieldChange("attendee", from: "\(name), \(attendee.role.rawValue)", to: nil)]))
    }
}

extension Work {
    /// Whoever lost their only seat and was invited is told so, and the others that who comes has
    /// changed. Returns the session as it stands then.
    func tellUnseated(
        _ attendee: Attendee, of session: Session, _ news: SessionNews = .notNeeded
    ) throws -> Session {
        let holder = attendee.holder
        let before = try SessionMails(session, in: self)
        let isInvited = before.mailed.contains { $0.holder == holder }
        guard isInvited, !before.seats.contains(where: { $0.holder == holder }),
            session.state == .planned
        else { return session }
        let next = try nextVersion(of: session)
        let mails = try SessionMails(next, in: self)
        try mails.tellAway(holder, news)
        try mails.update(.newPeople)
        return next
    }
}

extension Attendee {
    var holder: LinkHolderID {
        switch self {
        case .member(let id, _): .member(id)
        case .person(let id): .person(id)
        }
    }
}

/// Who sits, as a form or a JSON body names them: exactly one of `member` and `person`.
struct SeatFields: Sendable {
    let member: ID<Member>?
    let person: ID<Person>?
    let role: SessionRole?

    init(_ fields: inout Fields) {
        member = fields.optionalID("member", Member.self)
        person = fields.optionalID("person", Person.self)
        role = fields.optionalChoice("role", SessionRole.self)
        switch (member, person) {
        case (nil, nil): fields.problem("person", .missing)
        case (.some, .some): fields.problem("person", .wrongKind(expected: "left out"))
        case (.some, nil) where role == nil || role == .participant:
            fields.problem("role", .missing)
        default: break
        }
    }

    var field: String { member == nil ? "person" : "member" }

    func attendee() throws(Refusal) -> Attendee {
        if let member, let role { return .member(member, role) }
        guard let person else { throw .invalid([FieldError("person", .missing)]) }
        return .person(person)
    }

    func name(in relationship: ID<Relationship>, _ work: Work) throws -> String {
        if let member {
            guard let found = try work.records.member(member), found.state != .disabled else {
                throw Refusal.invalid([FieldError("member", .unknown)])
            }
            return found.name
        }
        try work.checkPerson(person, in: relationship, field: "person")
        let found = try person.flatMap { try work.records.person($0) }
        return try found.orNotFound().name
    }
}
