import CustomerValue

extension Work {
    /// Sends a published version to everybody of the customer who sat in the session: a link that
    /// lets in, and the sheet, which is printed when the mail is carried.
    func mailNotes(_ document: NotesDocument, of session: Session) throws {
        let line = try records.sessionLine(session.id).orNotFound()
        let held = day(of: session.heldAt ?? session.startsAt)
        for seated in try records.attendees(of: session.id) {
            guard let id = seated.personID, let person = try records.person(id),
                let address = person.mailAddress, !address.email.isEmpty
            else { continue }
            let purpose = NotesMail.purpose(document, id)
            guard try !records.hasMail(purpose: purpose) else { continue }
            try send(
                Mail(
                    id: newID(), to: address,
                    subject: NotesMail.subject(actor.workspace.name, document, heldOn: held),
                    text: NotesMail.text(
                        organization: line.organizationName, document,
                        link: self.address("/links/\(notesLink(to: session.id, for: id))"),
                        page: self.address("/portal/sessions/\(session.id)")),
                    isSecret: true,
                    expiresAt: now.adding(minutes: Link.Purpose.guestInvitation.lifetimeMinutes),
                    attachment: .notes(session: session.id, number: document.number),
                    purpose: purpose))
        }
    }

    /// A link that signs one person in, once, and leads to the notes. Unlike a link that somebody
    /// asks for it stands beside the earlier ones: what waits in somebody's inbox still opens.
    fileprivate func notesLink(to session: ID<Session>, for person: ID<Person>) throws -> String {
        let token = surroundings.newToken()
        try records.insert(
            Link(
                digest: surroundings.digest(token), purpose: .guestInvitation,
                workspace: actor.workspace.id, person: person, createdBy: actor.memberID,
                session: session,
                expiresAt: now.adding(minutes: Link.Purpose.guestInvitation.lifetimeMinutes)))
        return token
    }
}

/// A link to published notes for one person, to be handed over without mail.
package struct MakeNotesLink: Change {
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
        let seats = try work.records.attendees(of: session)
        guard let seat = seats.first(where: { $0.personID == person }) else {
            throw Refusal.invalid([FieldError("person", .unknown)])
        }
        guard
            try work.records.notesDocuments(of: session).contains(where: {
                $0.publishedAt != nil
            })
        else { throw Refusal.rule(.notesNotPublished) }
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [FieldChange("notesLink", to: seat.name)])
        return Outcome(
            session, version: found.version,
            secret: try work.notesLink(to: session, for: person), entry)
    }
}

/// What a mail with notes says.
package enum NotesMail {
    static func purpose(_ document: NotesDocument, _ person: ID<Person>) -> String {
        "notes \(document.session) version \(document.number) \(person)"
    }

    static func subject(_ home: String, _ document: NotesDocument, heldOn: Day) -> String {
        document.number == 1
            ? "Notes of our conversation on \(heldOn) with \(home)"
            : "Notes of our conversation on \(heldOn) with \(home), version \(document.number)"
    }

    static func text(
        organization: String, _ document: NotesDocument, link: String, page: String
    ) -> String {
        let news =
            document.number == 1
            ? "here is what we heard from \(organization)."
            : "here is version \(document.number) of what we heard from \(organization); "
                + "the page shows what changed."
        return """
            Thank you for the conversation: \(news)

            Read it, say yes to it, or tell us where we got it wrong. This link lets you in once:
            \(link)

            Afterwards, in the same browser, it stands here:
            \(page)
            """
    }

    /// Added where the sheet could not be made, so that nobody looks for it.
    package static let withoutSheet = """


        The PDF that belongs to this mail could not be made. The page offers it for download.
        """
}
