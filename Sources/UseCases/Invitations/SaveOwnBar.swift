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
        let box = try work.records.barBox(of: session)
        let before = try box.forSeat(of: person)
        try work.requireCurrent(before?.version ?? 0, seen: version)
        var saved = CustomerBar(
            session: session, person: person, vote: box.vote.number,
            bar: try work.checkedBar(points, attributes), isFromSeat: true, version: version + 1)
        if saved.bar.total == Bar.fullPoints { saved.agreedAt = work.now }
        try work.records.save(saved)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [
                .ballot(
                    "customerBar", of: person, from: nil, to: nil,
                    isFinished: saved.agreedAt != nil)
            ])
        return Outcome(session, version: saved.version, entry)
    }
}
