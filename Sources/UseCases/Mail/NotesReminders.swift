package import CustomerValue

/// Notes are due seven days after a session. While they are not published, whoever led it and
/// whoever answers for the customer are reminded on the fifth day and on the seventh, once each.
package struct NotesReminders: Sendable {
    package static let days = [5, 7]
    /// Older sessions were left without notes on purpose, or by an import.
    static let daysMaximum = 30

    let store: any Store
    let surroundings: Surroundings

    package init(store: any Store, surroundings: Surroundings) {
        self.store = store
        self.surroundings = surroundings
    }

    package func run(at now: Instant) async throws {
        let earliest = now.adding(days: -Self.daysMaximum)
        for workspace in try await store.readEntrance({ try $0.workspaceIDs() }) {
            let reminders = try await store.read(workspace) { records in
                let zone = try records.workspace().timeZoneName
                return try records.sessionsWithoutNotes(heldSince: earliest).flatMap {
                    try self.mails(of: $0, on: Day(now, timeZoneName: zone), zone, records)
                }
            }
            guard !reminders.isEmpty else { continue }
            try await store.write(workspace) { records in
                for mail in reminders { try records.insert(mail, at: now) }
            }
        }
    }

    private func mails(
        of session: SessionWithoutNotes, on today: Day, _ zone: String, _ records: any Records
    ) throws -> [Mail] {
        let heldOn = Day(session.heldAt, timeZoneName: zone)
        // After a stop of some days only the latest reminder still makes sense.
        guard let day = Self.days.last(where: { heldOn.ordinal + $0 <= today.ordinal }) else {
            return []
        }
        return try session.reminded.compactMap { id in
            let purpose = "notes \(session.id) day \(day) \(id)"
            guard let member = try records.member(id), member.state == .active,
                try !records.hasMail(purpose: purpose)
            else { return nil }
            let address = "\(surroundings.baseAddress())/sessions/\(session.id)/notes"
            return Mail(
                id: surroundings.newID(),
                to: member.mailAddress,
                subject: MailTexts.notesSubject(session.organizationName, day: day),
                text: MailTexts.notesText(session.organizationName, day: day, address: address),
                purpose: purpose)
        }
    }
}

/// A held session whose notes are not published.
package struct SessionWithoutNotes: Sendable, Equatable {
    package let id: ID<Session>
    package let heldAt: Instant
    package let organizationName: String
    /// Its facilitators and the account manager, each once.
    package let reminded: [ID<Member>]

    package init(
        id: ID<Session>, heldAt: Instant, organizationName: String, reminded: [ID<Member>]
    ) {
        self.id = id
        self.heldAt = heldAt
        self.organizationName = organizationName
        self.reminded = reminded
    }
}
