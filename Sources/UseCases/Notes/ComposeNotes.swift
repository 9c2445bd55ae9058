import CustomerValue

/// Makes a draft out of what the session took down. Composing again keeps what was edited and adds
/// what was taken down since; a draft that exists is touched only when the writer names the version
/// they saw.
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
        let composed = NotesComposer(capture: try work.capture(of: session)).text
        let text =
            newest.map {
                NotesMerge.merging(base: $0.composed, edited: $0.text, composed: composed)
            } ?? composed
        var document = NotesDocument(
            session: session, number: newest?.number ?? 1, text: text, composed: composed,
            version: (newest?.version ?? 0) + 1)
        if let newest, newest.publishedAt == nil {
            guard let replacing else { throw Refusal.rule(.notesDraftExists) }
            try work.requireCurrent(newest.version, seen: replacing)
            try work.records.update(document)
        } else {
            document.number = (newest?.number ?? 0) + 1
            try work.records.insert(document)
        }
        return document.outcome(
            in: found, [FieldChange("notes", from: newest?.text, to: text)])
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
            composed: newest?.composed ?? "", version: version + 1)
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
    /// Although lines of the review list are not ticked.
    let isAnyway: Bool
    let version: Int

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        isAnyway = fields.flag("anyway")
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
        try work.requireCurrent(stored.version, seen: version)
        let unticked = try work.reviewed(stored, of: found).count { $0.tick == nil }
        guard unticked == 0 || isAnyway else {
            throw Refusal.rule(.notesNotReviewed(unticked: unticked))
        }
        let document = try work.revised(stored, seen: version) { document in
            document.publishedAt = work.now
            document.publishedBy = work.actor.memberID
        }
        try work.records.update(document)
        try work.mailNotes(document, of: found)
        return document.outcome(
            in: found,
            [
                FieldChange("published", to: "version \(document.number)"),
                FieldChange("unticked", to: String(unticked)),
            ])
    }
}

extension NotesDocument {
    fileprivate func outcome(in session: Session, _ changes: [FieldChange]) -> Outcome {
        Outcome(
            session.id, version: version,
            Entry(Subject(.session, session.id), within: session.relationship, changes))
    }
}
