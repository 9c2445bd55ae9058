import CustomerValue

/// Takes down one thing one person said, while it is still being typed: the same item arrives again
/// with a higher revision whenever the note taker rests. An older revision never overwrites a newer
/// one, the same revision again has no second effect, and the journal keeps every revision.
/// A finished item is corrected by one in its place; what stood there before stays readable.
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
    let isConfidential: Bool
    let corrects: ID<NoteItem>?

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
        isConfidential = fields.flag("confidential")
        corrects = fields.optionalID("corrects", NoteItem.self)
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
        let earlier = try stored == nil ? corrected(in: work) : nil
        let item = try taken(over: stored, correcting: earlier, in: work)
        let changes =
            try item.fieldChanges(from: stored ?? earlier)
            + item.placeChanges(from: stored ?? earlier, in: work)
        if let earlier, changes.isEmpty {
            return Outcome(earlier.id, version: earlier.revision)
        }
        if stored == nil {
            try work.records.insert(item)
        } else {
            try work.records.revise(item)
        }
        return Outcome(
            id, version: revision,
            Entry(Subject(.note, id), within: found.relationship, changes))
    }

    /// What now stands in the place that is corrected, whichever of its texts was named: of two
    /// corrections at once none is lost.
    private func corrected(in work: Work) throws -> NoteItem? {
        guard let corrects else { return nil }
        guard var standing = try work.records.noteItem(corrects), standing.session == session,
            standing.capturedBy == work.actor.memberID
        else { throw Refusal.invalid([FieldError("corrects", .unknown)]) }
        while let later = try work.records.noteItem(correcting: standing.id) { standing = later }
        return standing
    }

    /// Whoever began an item is the only one who goes on with it, and only in its session.
    private func checkOwn(_ stored: NoteItem, _ work: Work) throws {
        guard stored.session == session, stored.capturedBy == work.actor.memberID else {
            throw Refusal.notFound
        }
    }

    /// An item keeps the place and the time of its first words, a correction the place.
    private func taken(
        over stored: NoteItem?, correcting earlier: NoteItem?, in work: Work
    ) throws -> NoteItem {
        NoteItem(
            id: id, session: session, page: page, attribute: attribute, opportunity: opportunity,
            person: person, what: what, how: how, quote: quote, number: number, action: action,
            // A correction does not take the mark off what it corrects.
            isConfidential: isConfidential || earlier?.isConfidential == true,
            capturedBy: work.actor.memberID,
            capturedAt: stored?.capturedAt ?? work.now,
            position: try (stored ?? earlier)?.position
                ?? work.records.nextNotePosition(in: session),
            revision: revision, corrects: stored?.corrects ?? earlier?.id)
    }
}

extension NoteItem {
    /// What the journal keeps of it: each text that is there or was.
    fileprivate func fieldChanges(from before: NoteItem?) -> [FieldChange] {
        let texts: [(String, KeyPath<NoteItem, String>)] = [
            ("what", \.what), ("how", \.how), ("quote", \.quote), ("number", \.number),
            ("action", \.action),
        ]
        let changes = texts.compactMap { name, text -> FieldChange? in
            let (old, new) = (before?[keyPath: text] ?? "", self[keyPath: text])
            guard old != new else { return nil }
            return FieldChange(name, from: old.isEmpty ? nil : old, to: new)
        }
        guard isConfidential != (before?.isConfidential ?? false) else { return changes }
        return changes + [FieldChange("confidential", to: String(isConfidential))]
    }

    /// What it is about and who said it, by the names they have now.
    fileprivate func placeChanges(
        from before: NoteItem?, in work: Work
    ) throws -> [FieldChange] {
        var changes: [FieldChange] = []
        func note<Target>(
            _ field: String, _ id: KeyPath<NoteItem, ID<Target>?>,
            _ name: (ID<Target>) throws -> String?
        ) rethrows {
            let (old, new) = (before?[keyPath: id], self[keyPath: id])
            guard old != new else { return }
            changes.append(try FieldChange(field, from: old.flatMap(name), to: new.flatMap(name)))
        }
        try note("attribute", \.attribute) { try work.records.attribute($0)?.name }
        try note("opportunity", \.opportunity) { try work.records.opportunity($0)?.title }
        try note("person", \.person) { try work.records.person($0)?.name }
        return changes
    }
}
