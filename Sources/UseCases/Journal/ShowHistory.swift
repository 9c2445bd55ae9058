import CustomerValue

/// What happened in the workspace, newest first.
package struct ShowHistory: Question {
    package static let audience = Audience.members

    let before: Int64?
    let limit: Int

    package init(_ fields: inout Fields) {
        (before, limit) = fields.historyPart()
    }

    package func answer(in work: Work) throws -> History {
        let lines = try work.records.journal(
            about: nil, within: nil, before: before, limit: limit + 1)
        return History(lines, limit: limit, subject: nil)
    }
}

/// What happened to one record, newest first; to a relationship: to everything within it.
package struct ShowRecordHistory: Question {
    package static let audience = Audience.members

    let kind: Subject.Kind
    let id: ID<Subject>
    let before: Int64?
    let limit: Int

    package init(_ fields: inout Fields) {
        kind = fields.pathChoice("kind", Subject.Kind.self, standing: .workspace)
        id = fields.path("id", Subject.self)
        (before, limit) = fields.historyPart()
    }

    package func answer(in work: Work) throws -> History {
        let subject = Subject(kind, id)
        let relationship = kind == .relationship ? ID<Relationship>(id.description) : nil
        let lines = try work.records.journal(
            about: relationship == nil ? subject : nil, within: relationship, before: before,
            limit: limit + 1)
        // Whatever exists has at least the entry that made it.
        guard before != nil || !lines.isEmpty else { throw Refusal.notFound }
        return History(lines, limit: limit, subject: subject)
    }
}

/// One part of the journal.
package struct History: Sendable {
    /// Nil for the whole workspace.
    package let subject: Subject?
    package let lines: [JournalLine]
    /// The cursor of the next, older part.
    package let next: String?

    init(_ lines: [JournalLine], limit: Int, subject: Subject?) {
        self.subject = subject
        self.lines = Array(lines.prefix(limit))
        next = lines.count > limit ? self.lines.last.map { String($0.record.sequence) } : nil
    }
}

extension Fields {
    fileprivate mutating func historyPart() -> (Int64?, Int) {
        let before = optionalInteger("before", in: 1...Int(Int64.max))
        let limit = optionalInteger("limit", in: 1...ListingRequest.maximumLimit)
        return (before.map { Int64($0) }, limit ?? ListingRequest.defaultLimit)
    }

    /// One of a few words in the address; another word is an address nobody has.
    mutating func pathChoice<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _: Choice.Type, standing fallback: Choice
    ) -> Choice where Choice.RawValue == String {
        note(name, .choice(Choice.allCases.map(\.rawValue)), required: true, place: .path)
        guard let text = input?.path[name] else { return fallback }
        guard let choice = Choice(rawValue: text) else {
            problem(name, .unknownChoice(Choice.allCases.map(\.rawValue)))
            return fallback
        }
        return choice
    }
}
