import CustomerValue

/// Mails the time of a planned session, as a calendar file, to everybody seated who has an
/// address and was not mailed to yet; those who were get an update, because who comes has changed.
/// Missing addresses can be given along.
package struct InviteToSession: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<Session>
    /// By id of the person.
    let emails: [String: String]

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
        emails = fields.emailsByName("emails")
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        var session = try work.livingSession(id)
        guard session.state == .planned else { throw Refusal.rule(.sessionNotPlanned) }
        let corrected = try correct(session, in: work)
        let before = try SessionMails(session, in: work)
        if !before.newcomers.isEmpty && !before.told.isEmpty {
            session = try work.nextVersion(of: session)
        }
        let mails = try SessionMails(session, in: work)
        let newcomers = mails.newcomers
        if !newcomers.isEmpty {
            try mails.invite(newcomers)
            try mails.update(.newPeople, except: newcomers)
        }
        let entry = Entry(
            Subject(.session, id), within: session.relationship,
            [FieldChange("invited", to: newcomers.map(\.address.name).joined(separator: ", "))])
        return Outcome(id, version: session.version, entries: corrected + [entry])
    }

    /// Keeps the addresses given for people with a seat.
    private func correct(_ session: Session, in work: Work) throws -> [Entry] {
        let seated = try work.records.attendees(of: session.id).compactMap(\.personID)
        return try emails.sorted { $0.key < $1.key }.compactMap { key, email in
            guard let id = ID<Person>(key), seated.contains(id),
                var person = try work.records.person(id)
            else { throw Refusal.invalid([FieldError("emails.\(key)", .unknown)]) }
            let before = person.email
            person.write(email: email)
            guard person.email != before else { return nil }
            person.version += 1
            try work.records.update(person)
            return Entry(
                Subject(.person, id), within: session.relationship,
                [FieldChange("email", from: before, to: email)])
        }
    }
}
