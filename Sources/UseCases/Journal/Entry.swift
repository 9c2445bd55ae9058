package import CustomerValue

/// What a journal entry is about: the kind of record and its id.
package struct Subject: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case workspace, member, organization, person, relationship, attribute, hypothesis, driver
        case input, session, note, opportunity, promise, exchangeRate, catalogueEntry
    }

    package let kind: Kind
    package let id: String

    package init(_ kind: Kind, _ id: some CustomStringConvertible) {
        self.kind = kind
        self.id = id.description
    }
}

/// One field's text before and after; nil where there was or is none.
package struct FieldChange: Sendable, Equatable {
    package let name: String
    package let before: String?
    package let after: String?

    package init(_ name: String, from before: String? = nil, to after: String?) {
        self.name = name
        self.before = before
        self.after = after
    }
}

/// What one use case did to one record.
package struct Entry: Sendable, Equatable {
    package let subject: Subject
    /// The relationship the record belongs to, so that its history can show everything.
    package let relationship: ID<Relationship>?
    package let changes: [FieldChange]

    package init(
        _ subject: Subject, within relationship: ID<Relationship>? = nil,
        _ changes: [FieldChange] = []
    ) {
        self.subject = subject
        self.relationship = relationship
        self.changes = changes.filter { $0.before != $0.after }
    }
}

/// An entry as it stands in the journal.
package struct JournalRecord: Sendable, Equatable {
    package let sequence: Int64
    package let at: Instant
    /// `member`, `guest` or `system`, and the id of the person.
    package let actorKind: String
    package let actorID: String
    /// The use case, in camel case, such as `recordPurchases`.
    package let deed: String
    package let subject: Subject
    package let relationship: ID<Relationship>?
    /// SHA-256 of the before and after texts.
    package let textDigest: String
    package let previousHash: String
    package let hash: String

    package init(
        sequence: Int64, at: Instant, actorKind: String, actorID: String, deed: String,
        subject: Subject, relationship: ID<Relationship>?, textDigest: String,
        previousHash: String, hash: String
    ) {
        self.sequence = sequence
        self.at = at
        self.actorKind = actorKind
        self.actorID = actorID
        self.deed = deed
        self.subject = subject
        self.relationship = relationship
        self.textDigest = textDigest
        self.previousHash = previousHash
        self.hash = hash
    }
}
