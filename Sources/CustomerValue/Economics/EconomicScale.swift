/// The two readings of the scale, 1 to 5, where there are no numbers.
package struct EconomicScale: Hashable, Sendable {
    package var session: ID<Session>
    /// Is the relationship economically healthy today?
    package var healthyToday: Int?
    /// Will the path forward matter to the customer's profit?
    package var pathForward: Int?
    package var version: Int

    package init(
        session: ID<Session>, healthyToday: Int? = nil, pathForward: Int? = nil, version: Int = 1
    ) {
        self.session = session
        self.healthyToday = healthyToday
        self.pathForward = pathForward
        self.version = version
    }
}

/// A number that exists but was not in the room: who will bring it, and by when.
package struct DataRequest: Hashable, Sendable {
    package let id: ID<DataRequest>
    package var session: ID<Session>
    package var question: String
    package var owner: String
    package var dueOn: Day
    package var answeredAt: Instant?
    /// What came back; empty until then.
    package var answer: String
    package var version: Int

    package init(
        id: ID<DataRequest>, session: ID<Session>, question: String, owner: String, dueOn: Day,
        answeredAt: Instant? = nil, answer: String = "", version: Int = 1
    ) {
        self.id = id
        self.session = session
        self.question = question
        self.owner = owner
        self.dueOn = dueOn
        self.answeredAt = answeredAt
        self.answer = answer
        self.version = version
    }
}
