import CustomerValue

/// Puts aside what was raised and does not belong to this part, so that it is neither lost nor
/// talked about now.
package struct ParkTopic: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<ParkedTopic>
    let session: ID<Session>
    let text: String
    let person: ID<Person>?

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        id = fields.newID(ParkedTopic.self)
        text = fields.text("text", maximum: 300)
        person = fields.optionalID("person", Person.self)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        try work.checkPerson(person, in: found.relationship, field: "person")
        try work.records.insert(
            ParkedTopic(
                id: id, session: session, text: text, person: person,
                parkedBy: try work.actor.memberID.orNotFound(), parkedAt: work.now))
        let name = try person.flatMap { try work.records.person($0)?.name }
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [FieldChange("parked", to: text), FieldChange("raisedBy", to: name)])
        return Outcome(id, version: 1, entry)
    }
}

/// Says that a parked topic was dealt with, or that whoever raised it took it back.
package struct CloseParkedTopic: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let topic: ID<ParkedTopic>
    let outcome: ParkedOutcome

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        topic = fields.id("topic", ParkedTopic.self)
        outcome = fields.choice("outcome", ParkedOutcome.self, standing: .dealtWith)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        guard var closed = try work.records.parkedTopic(topic), closed.session == session else {
            throw Refusal.invalid([FieldError("topic", .unknown)])
        }
        closed.closure = ParkedTopic.Closure(
            outcome: outcome, at: work.now, by: try work.actor.memberID.orNotFound())
        // Two people say the same at once: the first one is right, the other is not wrong.
        guard try work.records.close(closed) else { return Outcome(topic, version: 1) }
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [FieldChange(outcome.rawValue, to: closed.text)])
        return Outcome(topic, version: 1, entry)
    }
}
