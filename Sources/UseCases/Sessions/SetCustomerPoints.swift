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
        let box = try work.records.barBox(of: session)
        let before = try box.forScreen(of: person)
        let bar = CustomerBar(
            session: session, person: person, vote: box.vote.number, bar: Bar(points: [:]))
        return try given.perform(in: work, over: before, into: bar, of: found)
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
        let person = try work.actor.personID.orNotFound()
        let box = try work.records.barBox(of: session)
        let before = try box.forSeat(of: person)
        let bar = CustomerBar(
            session: session, person: person, vote: box.vote.number, bar: Bar(points: [:]),
            isFromSeat: true)
        return try given.perform(in: work, over: before, into: bar, of: found)
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
    ///
    /// - Parameters:
    ///   - before: The bar as it stands; nil before its first points.
    ///   - bar: Whose bar it is, in which vote, and from where it is filled.
    func perform(
        in work: Work, over before: CustomerBar?, into bar: CustomerBar, of session: Session
    ) throws -> Outcome {
        let earlier = before?.bar.points[attribute]
        let named = try attribute(of: session, isInBar: earlier != nil, in: work)
        var version = before?.version ?? 0
        if earlier != points { version = try work.records.give(points, to: attribute, in: bar) }
        let change = FieldChange.ballot(
            "customerBar", of: bar.person, from: earlier.map { "\(named.name) \($0)" },
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
