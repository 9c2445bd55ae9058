/// A dated step on the way to a promise.
package struct Milestone: Hashable, Sendable {
    package let id: ID<Milestone>
    package var promise: ID<Promise>
    package var name: String
    package var dueOn: Day
    package var completedOn: Day?
    package var version: Int

    package init(
        id: ID<Milestone>, promise: ID<Promise>, name: String, dueOn: Day, completedOn: Day? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.promise = promise
        self.name = name
        self.dueOn = dueOn
        self.completedOn = completedOn
        self.version = version
    }
}

/// How an owner sees the promise ending.
package enum Outlook: String, CaseIterable, Sendable {
    case onTrack, atRisk, late
}

/// One line of news on a promise.
package struct PromiseUpdate: Hashable, Sendable {
    package let id: ID<PromiseUpdate>
    package var promise: ID<Promise>
    package var text: String
    package var outlook: Outlook
    package var by: ID<Member>
    package var at: Instant

    package init(
        id: ID<PromiseUpdate>, promise: ID<Promise>, text: String, outlook: Outlook, by: ID<Member>,
        at: Instant
    ) {
        self.id = id
        self.promise = promise
        self.text = text
        self.outlook = outlook
        self.by = by
        self.at = at
    }
}

/// What a promise turned out to be worth in a year, once it was kept.
package struct RealisedValue: Hashable, Sendable {
    package var promise: ID<Promise>
    package var money: Money
    package var statedBy: ID<Person>?
    package var at: Instant

    package init(promise: ID<Promise>, money: Money, statedBy: ID<Person>? = nil, at: Instant) {
        self.promise = promise
        self.money = money
        self.statedBy = statedBy
        self.at = at
    }
}
