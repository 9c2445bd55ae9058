import CustomerValue

/// A guest gives their own points. Any draft is kept; a full bar stands as what they say.
package struct SaveOwnBar: Change {
    package static let audience = Audience.guests

    let session: ID<Session>
    let points: [ID<ValueAttribute>: Int]
    let version: Int

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        points = fields.points("points", of: ValueAttribute.self, in: 0...1_000)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSeat(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.openSession(session)
        let person = try work.actor.personID.orNotFound()
        let attributes = try work.livingAttributes(of: found.relationship)
        let before = try work.records.customerBars(of: session).first { $0.person == person }
        try work.requireCurrent(before?.version ?? 0, seen: version)
        var saved = CustomerBar(
            session: session, person: person, bar: try work.checkedBar(points, attributes),
            version: version + 1)
        if saved.bar.total == Bar.fullPoints { saved.agreedAt = work.now }
        try work.records.save(saved)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [
                FieldChange(
                    saved.agreedAt == nil ? "ownBarDraft" : "ownBar",
                    from: before.map { attributes.journalText($0.bar) },
                    to: attributes.journalText(saved.bar))
            ])
        return Outcome(session, version: saved.version, entry)
    }
}
