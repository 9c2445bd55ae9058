import CustomerValue

/// A customer's person says: yes, that is what we said.
package struct AcknowledgeNotes: Change {
    package static let audience = Audience.guests

    let session: ID<Session>

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let (found, number, person) = try work.published(session)
        try work.records.acknowledge(
            NotesAcknowledgement(session: session, number: number, person: person, at: work.now))
        return Outcome(
            session, version: number,
            Entry(
                Subject(.session, session), within: found.relationship,
                [FieldChange("acknowledged", to: "version \(number)")]))
    }
}

/// A customer's person says what the notes got wrong.
package struct CorrectNotes: Change {
    package static let audience = Audience.guests

    let id: ID<NotesCorrection>
    let session: ID<Session>
    /// Of the newest version as the guest reads it; nil for all of it.
    let line: Int?
    let text: String

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        id = fields.newID(NotesCorrection.self)
        line = fields.optionalInteger("line", in: 1...100_000)
        text = fields.paragraphs("text", maximum: 4_000, required: true)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let (found, number, person) = try work.published(session)
        let passage = try line.map { try work.publishedPassage($0, of: session) }
        try work.records.insert(
            NotesCorrection(
                id: id, session: session, number: number, person: person,
                passage: passage?.text ?? "", text: text, at: work.now))
        return Outcome(
            id, version: 1,
            Entry(
                Subject(.session, session), within: found.relationship,
                [FieldChange("correction", from: passage?.text, to: text)]))
    }
}

extension Work {
    /// A line of the newest published version, as the guest reads it.
    func publishedPassage(_ line: Int, of session: ID<Session>) throws -> NotesLine {
        let newest = try records.notesDocuments(of: session).first { $0.publishedAt != nil }
        let text = try newest.orNotFound().withholding(notesWithholding(of: session)).text
        let found = NotesLine.all(of: text).first { $0.number == line && $0.isPassage }
        guard let found else { throw Refusal.invalid([FieldError("line", .unknown)]) }
        return found
    }

    /// The session, its newest published number and the guest who answers.
    fileprivate func published(
        _ id: ID<Session>
    ) throws -> (Session, number: Int, person: ID<Person>) {
        let found = try session(id)
        let published = try records.notesDocuments(of: id).first { $0.publishedAt != nil }
        guard let published, let person = actor.personID else { throw Refusal.notFound }
        return (found, published.number, person)
    }
}
