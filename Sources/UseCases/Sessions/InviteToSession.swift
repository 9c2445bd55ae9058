import CustomerValue

/// Mails the time of a planned session, as a calendar file, to everybody seated who has an
/// address and was not invited yet.
package struct InviteToSession: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<Session>

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let session = try work.livingSession(id)
        guard session.state == .planned else { throw Refusal.rule(.sessionNotPlanned) }
        let invitees = try work.invitees(of: session)
        let meeting = try work.meeting(session, with: invitees)
        for invitee in invitees {
            // Whoever was written to before keeps the link of that mail.
            guard try !work.records.hasMail(purpose: invitee.purpose) else { continue }
            let link = try invitee.person.map {
                try work.address("/invitations/\(work.newInvitationLink(to: session, for: $0))")
            }
            try work.mail(
                meeting, to: invitee, .request, purpose: invitee.purpose, link: link)
        }
        let entry = Entry(
            Subject(.session, id), within: session.relationship,
            [FieldChange("invited", to: invitees.map(\.address.name).joined(separator: ", "))])
        return Outcome(id, version: session.version, entry)
    }
}

/// Somebody seated who can get mail.
struct Invitee {
    let address: MailAddress
    /// Nil for a colleague.
    let person: ID<Person>?
    /// Of the first invitation: it is written once.
    let purpose: String
}

extension Work {
    /// Tells whoever was invited that a session moved or was called off.
    func tellInvited(_ session: Session, _ method: CalendarFile.Method) throws {
        let all = try invitees(of: session)
        let invited = try all.filter { try records.hasMail(purpose: $0.purpose) }
        guard !invited.isEmpty else { return }
        let meeting = try meeting(session, with: all)
        for invitee in invited { try mail(meeting, to: invitee, method, purpose: nil) }
    }

    /// Each person once, whatever roles they have.
    fileprivate func invitees(of session: Session) throws -> [Invitee] {
        var seen: Set<String> = []
        return try records.attendees(of: session.id).compactMap { seated in
            let email: String
            let holder: String
            var guest: ID<Person>?
            switch seated.attendee {
            case .member(let id, _):
                email = try records.member(id)?.email ?? ""
                holder = id.description
            case .person(let id):
                email = try records.person(id)?.email ?? ""
                holder = id.description
                guest = id
            }
            guard !email.isEmpty, seen.insert(holder).inserted else { return nil }
            return Invitee(
                address: MailAddress(name: seated.name, email: email), person: guest,
                purpose: "invitation \(session.id) \(holder)")
        }
    }

    /// The session as calendars know it, the same for everybody.
    fileprivate func meeting(
        _ session: Session, with invitees: [Invitee]
    ) throws -> CalendarEvent {
        let line = try records.sessionLine(session.id).orNotFound()
        let manager = try records.member(line.accountManager).orNotFound()
        return CalendarEvent(
            uid: "\(session.id)@parley", sequence: session.version, startsAt: session.startsAt,
            minutes: session.minutes,
            summary: MailTexts.sessionSummary(actor.workspace.name, line.organizationName),
            description: MailTexts.invitation,
            organizer: MailAddress(name: manager.name, email: manager.email),
            attendees: invitees.map(\.address))
    }

    fileprivate func mail(
        _ meeting: CalendarEvent, to invitee: Invitee, _ method: CalendarFile.Method,
        purpose: String?, link: String? = nil
    ) throws {
        try send(
            Mail(
                id: newID(), to: invitee.address,
                subject: MailTexts.sessionSubject(
                    method, actor.workspace.name, isUpdate: purpose == nil),
                text: MailTexts.sessionText(
                    method, starts: meeting.startsAt.journalText, minutes: meeting.minutes)
                    + (link.map(MailTexts.personalLink) ?? ""), isSecret: link != nil,
                calendar: meeting.file(method, at: now), purpose: purpose))
    }
}
