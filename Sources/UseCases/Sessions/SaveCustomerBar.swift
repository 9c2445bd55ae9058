import CustomerValue

/// Saves the bar the customer is filling; a draft may hold any total.
package struct SaveCustomerBar: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let person: ID<Person>?
    let points: [ID<ValueAttribute>: Int]
    let version: Int

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        person = fields.optionalID("person", Person.self)
        points = fields.points("points", of: ValueAttribute.self, in: 0...1_000)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        try work.checkPerson(person, in: found.relationship, field: "person")
        let attributes = try work.records.attributes(of: found.relationship)
        let bar = try work.checkedBar(points, attributes)
        let box = try work.records.barBox(of: session)
        let before = try box.forScreen(of: person)
        try work.requireCurrent(before?.version ?? 0, seen: version)
        let saved = CustomerBar(
            session: session, person: person, vote: box.vote.number, bar: bar,
            version: version + 1)
        try work.records.save(saved)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [
                .ballot(
                    "customerBar", of: person,
                    from: before.map { attributes.journalText($0.bar) },
                    to: attributes.journalText(bar))
            ])
        return Outcome(session, version: saved.version, entry)
    }
}

/// The customer stands behind the bar as it is stored; it must hold 100.
package struct AgreeCustomerBar: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let person: ID<Person>?
    let version: Int

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        person = fields.optionalID("person", Person.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        guard let before = try work.records.barBox(of: session).forScreen(of: person) else {
            throw Refusal.rule(.barEmpty)
        }
        var bar = try work.revised(before, seen: version) { $0.agreedAt = work.now }
        do { bar.bar = try bar.bar.agreed() } catch { throw Refusal(error) }
        try work.records.save(bar)
        let attributes = try work.records.attributes(of: found.relationship)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [
                .ballot(
                    "customerBarAgreed", of: person, from: nil,
                    to: attributes.journalText(bar.bar), isFinished: true)
            ])
        return Outcome(session, version: bar.version, entry)
    }
}
