import CustomerValue

/// A guest says of an attribute that it was new to them, or that it must stay.
package struct MarkAttribute: Change {
    package static let audience = Audience.guests

    let mark: MarkFields

    package init(_ fields: inout Fields) {
        mark = MarkFields(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSeat(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        try mark.perform(in: work) { person in
            try work.records.insert(
                AttributeMark(
                    attribute: mark.attribute, person: person, kind: mark.kind,
                    markedAt: work.now))
            return FieldChange(mark.kind.rawValue, to: try mark.name(in: work))
        }
    }
}

/// Takes a mark back.
package struct UnmarkAttribute: Change {
    package static let audience = Audience.guests

    let mark: MarkFields

    package init(_ fields: inout Fields) {
        mark = MarkFields(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSeat(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        try mark.perform(in: work) { person in
            let found = try work.records.removeMark(mark.kind, on: mark.attribute, by: person)
            let name = try mark.name(in: work)
            return FieldChange(mark.kind.rawValue, from: found ? name : nil, to: nil)
        }
    }
}

/// Which attribute is marked, and how.
struct MarkFields: Sendable {
    let session: ID<Session>
    let attribute: ID<ValueAttribute>
    let kind: MarkKind

    init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        attribute = fields.id("attribute", ValueAttribute.self)
        kind = fields.choice("kind", MarkKind.self, standing: .keepThis)
    }

    func name(in work: Work) throws -> String {
        try work.records.attribute(attribute)?.name ?? ""
    }

    func perform(
        in work: Work, _ change: (ID<Person>) throws -> FieldChange
    ) throws -> Outcome {
        let found = try work.seatedSession(session)
        let person = try work.actor.personID.orNotFound()
        let conversation = try work.invitedConversation(session)
        guard conversation.attributes.contains(where: { $0.id == attribute }) else {
            throw Refusal.invalid([FieldError("attribute", .unknown)])
        }
        let entry = Entry(
            Subject(.attribute, attribute), within: found.relationship, [try change(person)])
        return Outcome(session, version: found.version, entry)
    }
}
