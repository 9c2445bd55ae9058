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
        return SessionNotes(
            line: line, documents: try work.records.notesDocuments(of: id),
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

extension [NotesDocument] {
    /// What changed from each document to the one before it in time; newest first.
    package var changes: [(document: NotesDocument, changes: [TextChange])] {
        enumerated().map { index, document in
            let earlier = index + 1 < count ? self[index + 1].text : nil
            return (document, earlier.map { TextChange.between($0, document.text) } ?? [])
        }
    }
}
