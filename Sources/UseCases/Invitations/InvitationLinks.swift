package import CustomerValue

/// Makes the link that shows one person the conversation they are asked to. It takes the place
/// of the one before; what they answered stays.
package struct MakeInvitationLink: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let person: ID<Person>

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        person = fields.id("person", Person.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        let token = try work.newInvitationLink(to: found, for: person)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [FieldChange("invitation", to: try work.name(ofSeated: person, in: session))])
        return Outcome(session, version: found.version, secret: token, entry)
    }
}

/// Ends the link of one person; the seat and what they answered stay.
package struct EndInvitationLink: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let person: ID<Person>

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        person = fields.id("person", Person.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.session(session)
        let name = try work.records.person(person)?.name
        guard var invitation = try work.records.invitation(to: session, of: person),
            invitation.digest != nil
        else { throw Refusal.invalid([FieldError("person", .unknown)]) }
        invitation.digest = nil
        try work.records.save(invitation)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [FieldChange("invitation", from: name, to: nil)])
        return Outcome(session, version: found.version, entry)
    }
}

extension Work {
    /// A new link for somebody with a seat. Returns its token, which only the receipt or the mail
    /// to that person may carry.
    package func newInvitationLink(
        to session: Session, for person: ID<Person>
    ) throws -> String {
        _ = try name(ofSeated: person, in: session.id)
        let token = surroundings.newToken()
        var invitation =
            try records.invitation(to: session.id, of: person)
            ?? Invitation(session: session.id, person: person, invitedAt: now)
        invitation.digest = surroundings.digest(token)
        invitation.invitedBy = actor.memberID
        invitation.invitedAt = now
        try records.save(invitation)
        return token
    }

    fileprivate func name(ofSeated person: ID<Person>, in session: ID<Session>) throws -> String {
        let seat = try records.attendees(of: session).first { $0.personID == person }
        guard let seat else { throw Refusal.invalid([FieldError("person", .unknown)]) }
        return seat.name
    }
}
