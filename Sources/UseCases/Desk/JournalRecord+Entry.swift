import CustomerValue

extension JournalRecord {
    init(
        _ entry: Entry, deed: String, actor: Actor, at: Instant, sequence: Int64,
        textDigest: String, previousHash: String
    ) {
        self.init(
            sequence: sequence, at: at, actorKind: actor.journalKind, actorID: actor.journalID,
            deed: deed, subject: entry.subject, relationship: entry.relationship,
            textDigest: textDigest, previousHash: previousHash, hash: "")
    }

    func sealed(_ hash: String) -> JournalRecord {
        JournalRecord(
            sequence: sequence, at: at, actorKind: actorKind, actorID: actorID, deed: deed,
            subject: subject, relationship: relationship, textDigest: textDigest,
            previousHash: previousHash, hash: hash)
    }
}

extension Actor {
    var journalKind: String {
        switch identity {
        case .member: "member"
        case .guest: "guest"
        }
    }

    package var journalID: String {
        switch identity {
        case .member(let id, _, _): id.description
        case .guest(let id, _): id.description
        }
    }
}

extension [String: InputValue] {
    /// The same text for the same content, whatever order it came in.
    var canonicalText: String {
        let pairs = sorted { $0.key < $1.key }.map {
            "\($0.key.debugDescription):\($0.value.canonicalText)"
        }
        return "{\(pairs.joined(separator: ","))}"
    }
}

extension InputValue {
    var canonicalText: String {
        switch self {
        case .null: "null"
        case .text(let text): text.debugDescription
        case .number(let digits): digits
        case .boolean(let value): value ? "true" : "false"
        case .list(let items): "[" + items.map(\.canonicalText).joined(separator: ",") + "]"
        case .object(let object): object.canonicalText
        }
    }
}
