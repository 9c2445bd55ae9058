import CustomerValue

/// Takes down one thing one person said, while it is still being typed: the same item arrives again
/// with a higher revision whenever the note taker rests. An older revision never overwrites a newer
/// one, the same revision again has no second effect, and the journal keeps every revision.
package struct TakeNote: Change {
    package static let audience = Audience.sessionCrew
    package static let revisions = 1...1_000_000

    let id: ID<NoteItem>
    let revision: Int
    let session: ID<Session>
    let page: SessionPage
    let attribute: ID<ValueAttribute>?
    let opportunity: ID<Opportunity>?
    let person: ID<Person>?
    let what: String
    let how: String
    let quote: String
    let number: String
    let action: String

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        id = fields.newID(NoteItem.self)
        revision = fields.optionalInteger("revision", in: Self.revisions) ?? 1
        page = fields.choice("page", SessionPage.self, standing: .today)
        attribute = fields.optionalID("attribute", ValueAttribute.self)
        opportunity = fields.optionalID("opportunity", Opportunity.self)
        person = fields.optionalID("person", Person.self)
        what = fields.paragraphs("what", maximum: 2_000)
        how = fields.paragraphs("how", maximum: 2_000)
        quote = fields.paragraphs("quote", maximum: 1_000)
        number = fields.optionalText("number", maximum: 120)
        action = fields.optionalText("action", maximum: 300)
        if [what, how, quote, number, action].allSatisfy(\.isEmpty) {
            fields.problem("what", .missing)
        }
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        let stored = try work.records.noteItem(id)
        if let stored {
            try checkOwn(stored, work)
            guard stored.revision < revision else { return Outcome(id, version: stored.revision) }
        }
        try work.checkAttribute(attribute, in: found.relationship)
        try work.checkOpportunity(opportunity, in: found.relationship)
        try work.checkPerson(person, in: found.relationship, field: "person")
        let item = try taken(over: stored, in: work)
        if stored == nil {
            try work.records.insert(item)
        } else {
            try work.records.revise(item)
        }
        return Outcome(
            id, version: revision,
            Entry(
                Subject(.note, id), within: found.relationship, item.fieldChanges(from: stored)))
    }

    /// Whoever began an item is the only one who goes on with it, and only in its session.
    private func checkOwn(_ stored: NoteItem, _ work: Work) throws {
        guard stored.session == session, stored.capturedBy == work.actor.memberID else {
            throw Refusal.notFound
        }
    }

    /// An item keeps the place and the time of its first words.
    private func taken(over stored: NoteItem?, in work: Work) throws -> NoteItem {
        NoteItem(
            id: id, session: session, page: page, attribute: attribute, opportunity: opportunity,
            person: person, what: what, how: how, quote: quote, number: number, action: action,
            capturedBy: work.actor.memberID, capturedAt: stored?.capturedAt ?? work.now,
            position: try stored?.position ?? work.records.nextNotePosition(in: session),
            revision: revision)
    }
}

extension NoteItem {
    /// What the journal keeps of it: each text that is there or was.
    fileprivate func fieldChanges(from before: NoteItem?) -> [FieldChange] {
        let texts: [(String, KeyPath<NoteItem, String>)] = [
            ("what", \.what), ("how", \.how), ("quote", \.quote), ("number", \.number),
            ("action", \.action),
        ]
        return texts.compactMap { name, text in
            let (old, new) = (before?[keyPath: text] ?? "", self[keyPath: text])
            guard old != new else { return nil }
            return FieldChange(name, from: old.isEmpty ? nil : old, to: new)
        }
    }
}
