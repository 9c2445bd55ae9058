import CustomerValue

/// Makes a draft out of what the session took down. A draft that exists is replaced only when
/// the writer names the version they saw.
package struct ComposeNotes: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let replacing: Int?

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        replacing = fields.optionalInteger("replacing", in: 1...1_000_000)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        let newest = try work.records.notesDocuments(of: session).first
        let text = NotesComposer(capture: try work.capture(of: session)).text
        let document: NotesDocument
        if let newest, newest.publishedAt == nil {
            guard let replacing else { throw Refusal.rule(.notesDraftExists) }
            try work.requireCurrent(newest.version, seen: replacing)
            document = NotesDocument(
                session: session, number: newest.number, text: text, version: newest.version + 1)
            try work.records.update(document)
        } else {
            document = NotesDocument(
                session: session, number: (newest?.number ?? 0) + 1, text: text,
                version: (newest?.version ?? 0) + 1)
            try work.records.insert(document)
        }
        return document.outcome(in: found, [FieldChange("notes", to: text)])
    }
}

/// Changes the draft; after a publication it begins the next version.
package struct EditNotes: Change {
    package static let audience = Audience.sessionCrew
    package static let textMaximum = 40_000

    let session: ID<Session>
    let text: String
    let version: Int

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        text = fields.paragraphs("text", maximum: Self.textMaximum, required: true)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        let newest = try work.records.notesDocuments(of: session).first
        try work.requireCurrent(newest?.version ?? 0, seen: version)
        let isDraft = newest.map { $0.publishedAt == nil } ?? false
        let document = NotesDocument(
            session: session, number: (newest?.number ?? 0) + (isDraft ? 0 : 1), text: text,
            version: version + 1)
        if isDraft {
            try work.records.update(document)
        } else {
            try work.records.insert(document)
        }
        return document.outcome(
            in: found, [FieldChange("notes", from: newest?.text, to: text)])
    }
}

/// Shows the draft to the customer, for good: what follows is a new version.
package struct PublishNotes: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let version: Int

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        guard let stored = try work.records.notesDocuments(of: session).first else {
            throw Refusal.rule(.notesNotComposed)
        }
        guard stored.publishedAt == nil else { throw Refusal.rule(.notesAlreadyPublished) }
        let document = try work.revised(stored, seen: version) { document in
            document.publishedAt = work.now
            document.publishedBy = work.actor.memberID
        }
        try work.records.update(document)
        try work.mailNotes(document, of: found)
        return document.outcome(
            in: found, [FieldChange("published", to: "version \(document.number)")])
    }
}

extension NotesDocument {
    fileprivate func outcome(in session: Session, _ changes: [FieldChange]) -> Outcome {
        Outcome(
            session.id, version: version,
            Entry(Subject(.session, session.id), within: session.relationship, changes))
    }
}
