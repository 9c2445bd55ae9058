package import CustomerValue

/// The notes as the customer sees them: published versions only, of their own organisation only.
package struct ShowPublishedNotes: Question {
    package static let audience = Audience.guests

    let id: ID<Session>
    let line: Int?

    package init(_ fields: inout Fields) {
        id = fields.path("session", Session.self)
        line = fields.optionalInteger("line", in: 1...100_000)
    }

    package func answer(in work: Work) throws -> PublishedNotes {
        let session = try work.session(id)
        let withholding = try work.notesWithholding(of: id)
        let published = try work.records.notesDocuments(of: id).filter { $0.publishedAt != nil }
            .map { $0.withholding(withholding) }
        guard let newest = published.first, let reader = work.actor.personID else {
            throw Refusal.notFound
        }
        return PublishedNotes(
            session: id, homeName: work.actor.workspace.name,
            heldOn: work.day(of: session.heldAt ?? session.startsAt), newest: newest,
            documents: published, reader: reader,
            own: try work.ownVoice(of: reader, in: id, newest),
            passage: line.flatMap { wanted in
                NotesLine.all(of: newest.text).first { $0.number == wanted && $0.isPassage }
            },
            acknowledgements: try work.records.acknowledgements(of: id),
            corrections: try work.records.corrections(of: id).compactMap {
                $0.withholding(withholding)
            })
    }
}

/// What a guest reads.
package struct PublishedNotes: Sendable {
    package let session: ID<Session>
    package let homeName: String
    package let heldOn: Day
    package let newest: NotesDocument
    /// Every published version, newest first.
    package let documents: [NotesDocument]
    package let reader: ID<Person>
    /// Nil for somebody who was not there.
    package let own: OwnVoice?
    /// The line the reader wants to correct.
    package let passage: NotesLine?
    package let acknowledgements: [AcknowledgementLine]
    package let corrections: [CorrectionLine]

    /// Whether the reader already acknowledged the newest version.
    package var isAcknowledged: Bool {
        acknowledgements.contains {
            $0.acknowledgement.person == reader && $0.acknowledgement.number == newest.number
        }
    }
}
