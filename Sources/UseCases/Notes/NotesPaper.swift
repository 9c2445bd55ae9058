package import CustomerValue

/// One version of the notes with all that its printed sheet says.
package struct NotesPaper: Sendable, Equatable {
    package let session: ID<Session>
    package let homeName: String
    package let organizationName: String
    package let heldOn: Day
    package let timeZoneName: String
    package private(set) var document: NotesDocument

    /// As somebody reads it who was not there.
    func withholding(_ withholding: NotesWithholding) -> NotesPaper {
        var paper = self
        paper.document = document.withholding(withholding)
        return paper
    }

    /// What a file of it is called: `notes-2026-11-24-version-1`.
    package var fileName: String { "notes-\(heldOn)-version-\(document.number)" }
}

extension Records {
    /// The version with this number, else the newest; nil when there is none.
    ///
    /// - Parameter isForCustomer: Only what was published.
    package func notesPaper(
        of id: ID<Session>, number: Int?, isForCustomer: Bool
    ) throws -> NotesPaper? {
        let documents = try notesDocuments(of: id).filter { document in
            (document.publishedAt != nil || !isForCustomer)
                && (number == nil || document.number == number)
        }
        guard let document = documents.first, let line = try sessionLine(id) else { return nil }
        let workspace = try workspace()
        let held = line.session.heldAt ?? line.session.startsAt
        return NotesPaper(
            session: id, homeName: workspace.name, organizationName: line.organizationName,
            heldOn: Day(held, timeZoneName: workspace.timeZoneName),
            timeZoneName: workspace.timeZoneName, document: document)
    }
}

/// The notes as a sheet of paper: for guests published versions only.
package struct PrintNotes: Question {
    package static let audience = Audience.signedIn

    let session: ID<Session>
    let number: Int?

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        number = fields.optionalInteger("number", in: 1...1_000_000)
    }

    package func answer(in work: Work) throws -> NotesPaper {
        _ = try work.session(session)
        let isForCustomer = work.actor.role == nil
        let paper = try work.records.notesPaper(
            of: session, number: number, isForCustomer: isForCustomer
        ).orNotFound()
        guard isForCustomer else { return paper }
        return paper.withholding(try work.notesWithholding(of: session))
    }
}
