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
    /// Whoever brings it, by name.
    package var owner: String
    /// The same as somebody known, where the name is theirs alone: on our side or on theirs.
    package var ownerOurs: ID<Member>?
    package var ownerTheirs: ID<Person>?
    package var dueOn: Day
    package var answeredAt: Instant?
    /// What came back; empty until then.
    package var answer: String
    /// When it was taken back; nobody waits for it any more.
    package var withdrawnAt: Instant?
    package var version: Int

    package init(
        id: ID<DataRequest>, session: ID<Session>, question: String, owner: String,
        ownerOurs: ID<Member>? = nil, ownerTheirs: ID<Person>? = nil, dueOn: Day,
        answeredAt: Instant? = nil, answer: String = "", withdrawnAt: Instant? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.session = session
        self.question = question
        self.owner = owner
        self.ownerOurs = ownerOurs
        self.ownerTheirs = ownerTheirs
        self.dueOn = dueOn
        self.answeredAt = answeredAt
        self.answer = answer
        self.withdrawnAt = withdrawnAt
        self.version = version
    }
}
