package import CustomerValue

/// The notes of a session as those who write them see them.
package struct ShowNotes: Question {
    package static let audience = Audience.members

    let id: ID<Session>

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
    }

    package func answer(in work: Work) throws -> SessionNotes {
        let line = try work.records.sessionLine(id).orNotFound()
        let documents = try work.records.notesDocuments(of: id)
        let draft = documents.first { $0.publishedAt == nil }
        return SessionNotes(
            line: line, documents: documents,
            review: try draft.map { try work.reviewed($0, of: line.session) } ?? [],
            readers: try work.notesReaders(of: id, documents),
            items: try work.records.noteItems(of: id),
            sharing: try work.records.sharingMarks(of: id),
            acknowledgements: try work.records.acknowledgements(of: id),
            corrections: try work.records.corrections(of: id), today: work.today,
            heldOn: line.session.heldAt.map(work.day))
    }
}

/// The notes with everything that came back on them.
package struct SessionNotes: Sendable {
    package let line: SessionLine
    /// Newest number first; at most the first is a draft.
    package let documents: [NotesDocument]
    /// Of the draft.
    package let review: [ReviewedPoint]
    /// Everybody of the customer who sat there.
    package let readers: [NotesReader]
    /// What was taken down, and what of it is not to be shared further.
    package let items: [NoteLine]
    package let sharing: [SharingMark]
    package let acknowledgements: [AcknowledgementLine]
    package let corrections: [CorrectionLine]
    package let today: Day
    /// Nil until the session is closed as held.
    package let heldOn: Day?

    package var session: Session { line.session }
    package var newest: NotesDocument? { documents.first }
    package var draft: NotesDocument? { documents.first { $0.publishedAt == nil } }
    package var published: [NotesDocument] { documents.filter { $0.publishedAt != nil } }

    /// Days left of the seven; nil while nothing is owed.
    package var daysLeft: Int? {
        guard published.isEmpty, session.state == .held else { return nil }
        return heldOn.map { Deadline.notes(afterSessionOn: $0).daysLeft(on: today) }
    }
}

/// Somebody the notes go to.
package struct NotesReader: Sendable, Equatable {
    package let person: ID<Person>
    package let name: String
    /// Nil when no address is known.
    package let email: String?
    /// Sample people are never mailed.
    package let isSample: Bool
    /// The newest published version was put into the outbox for them.
    package let isMailed: Bool
}

extension Work {
    fileprivate func notesReaders(
        of session: ID<Session>, _ documents: [NotesDocument]
    ) throws -> [NotesReader] {
        let published = documents.first { $0.publishedAt != nil }
        return try records.attendees(of: session).compactMap { seated in
            guard let id = seated.personID, let person = try records.person(id) else { return nil }
            let isMailed = try published.map {
                try records.hasMail(purpose: NotesMail.purpose($0, id))
            }
            return NotesReader(
                person: id, name: person.name, email: person.email,
                isSample: person.hasSampleAddress, isMailed: isMailed ?? false)
        }
    }
}

extension [NotesDocument] {
    /// What changed from each document to the one before it in time; newest first.
    package var changes: [(document: NotesDocument, changes: [TextChange])] {
        enumerated().map { index, document in
            let earlier = index + 1 < count ? self[index + 1].text : nil
            return (document, earlier.map { TextChange.between($0, document.text) } ?? [])
        }
    }
}
