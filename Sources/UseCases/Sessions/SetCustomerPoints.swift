import CustomerValue

/// Sets one attribute's points in the bar the customer is filling. People who move the same border
/// never wait for each other: the last word counts, attribute by attribute.
package struct SetCustomerPoints: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let person: ID<Person>?
    let given: GivenPoints

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        person = fields.optionalID("person", Person.self)
        given = GivenPoints(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        try work.checkPerson(person, in: found.relationship, field: "person")
        return try given.perform(in: work, by: person, in: found)
    }
}

/// The same for a guest's own bar, from their own seat.
package struct SetOwnPoints: Change {
    package static let audience = Audience.guests

    let session: ID<Session>
    let given: GivenPoints

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        given = GivenPoints(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSeat(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.openSession(session)
        return try given.perform(in: work, by: work.actor.personID.orNotFound(), in: found)
    }
}

/// One attribute and the points it is given; without points it is untouched again.
struct GivenPoints: Sendable {
    let attribute: ID<ValueAttribute>
    let points: Int?

    init(_ fields: inout Fields) {
        attribute = fields.id("attribute", ValueAttribute.self)
        points = fields.optionalInteger("points", in: 0...1_000)
    }

    /// What stands already is not given again, so that an agreed bar stays agreed.
    func perform(in work: Work, by person: ID<Person>?, in session: Session) throws -> Outcome {
        let before = try work.records.customerBars(of: session.id).first { $0.person == person }
        let earlier = before?.bar.points[attribute]
        let named = try attribute(of: session, isInBar: earlier != nil, in: work)
        var version = before?.version ?? 0
        if earlier != points {
            version = try work.records.give(
                points, to: attribute, in: session.id, by: person)
        }
        let change = FieldChange(
            "customerBar", from: earlier.map { "\(named.name) \($0)" },
            to: points.map { "\(named.name) \($0)" })
        return Outcome(
            session.id, version: version,
            Entry(Subject(.session, session.id), within: session.relationship, [change]))
    }

    /// A retired attribute only leaves bars that still name it.
    private func attribute(
        of session: Session, isInBar: Bool, in work: Work
    ) throws -> ValueAttribute {
        let found = try work.records.attributes(of: session.relationship)
            .first { $0.id == attribute }
        guard let found else { throw Refusal.invalid([FieldError("attribute", .unknown)]) }
        guard found.retiredAt == nil || isInBar else { throw Refusal.rule(.retired) }
        return found
    }
}
