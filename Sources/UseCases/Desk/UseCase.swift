package import CustomerValue

/// Something a person asks: reads one snapshot, changes nothing.
package protocol Question: Sendable {
    associatedtype Answer: Sendable
    static var audience: Audience { get }
    init(_ fields: inout Fields)
    /// Throws `notFound` unless the actor can see what the address names; asked only when the
    /// rest of the input does not fit, because `answer` looks for itself.
    static func reach(_ path: [String: String], in work: Work) throws
    func answer(in work: Work) throws -> Answer
}

extension Question {
    package static func reach(_ path: [String: String], in work: Work) throws {}
}

/// Something a person does: one transaction, at least one journal entry.
package protocol Change: Sendable {
    static var audience: Audience { get }
    init(_ fields: inout Fields)
    /// Throws `notFound` unless the actor can see what the address names.
    static func reach(_ path: [String: String], in work: Work) throws
    func perform(in work: Work) throws -> Outcome
}

extension Change {
    /// The use case's name in the journal and the docs, such as `recordPurchases`.
    package static var deed: String {
        let name = String(describing: Self.self)
        return name.prefix(1).lowercased() + name.dropFirst()
    }
}

/// What a change did: the record it made or changed, and what the journal says of it.
package struct Outcome: Sendable {
    package let receipt: Receipt
    package let entries: [Entry]

    package init<Entity>(_ id: ID<Entity>, version: Int, _ entries: Entry...) {
        receipt = Receipt(id: id.description, version: version)
        self.entries = entries
    }

    package init<Entity>(_ id: ID<Entity>, version: Int, entries: [Entry]) {
        receipt = Receipt(id: id.description, version: version)
        self.entries = entries
    }

    /// With a secret that is handed out now and never again.
    package init<Entity>(_ id: ID<Entity>, version: Int, secret: String, _ entries: Entry...) {
        receipt = Receipt(id: id.description, version: version, secret: secret)
        self.entries = entries
    }
}

/// What the writer gets back.
package struct Receipt: Sendable, Equatable {
    package let id: String
    package let version: Int
    /// The token of a link made by this change: neither stored nor journaled, so that the same
    /// change sent again answers without it.
    package let secret: String?

    package init(id: String, version: Int, secret: String? = nil) {
        self.id = id
        self.version = version
        self.secret = secret
    }
}
