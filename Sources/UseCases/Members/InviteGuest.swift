import CustomerValue

/// A link that lets a person of the other organisation see what was published to it.
package struct InviteGuest: Change {
    package static let audience = Audience.relationshipOwners

    let id: ID<Person>

    package init(_ fields: inout Fields) {
        id = fields.path("person", Person.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachPerson(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let person = try work.records.person(id).orNotFound()
        let token = try work.newLink(.guestInvitation, for: .person(id))
        let entry = Entry(
            Subject(.person, id),
            [FieldChange("link", to: Link.Purpose.guestInvitation.rawValue)])
        return Outcome(id, version: person.version, secret: token, entry)
    }
}

/// Shuts a guest out: every session and every link ends at once.
package struct EndGuestAccess: Change {
    package static let audience = Audience.relationshipOwners

    let id: ID<Person>

    package init(_ fields: inout Fields) {
        id = fields.path("person", Person.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachPerson(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let person = try work.records.person(id).orNotFound()
        try work.records.endAccess(of: .person(id), at: work.now)
        let entry = Entry(Subject(.person, id), [FieldChange("access", to: "ended")])
        return Outcome(id, version: person.version, entry)
    }
}
