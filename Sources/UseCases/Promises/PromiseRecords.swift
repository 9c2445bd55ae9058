package import CustomerValue

/// Promises with their ledger, milestones, updates and what they turned out to be worth.
package protocol PromiseRecords {
    func promise(_ id: ID<Promise>) throws -> Promise?
    /// By due date, then id.
    func promiseLines(_ scope: PromiseScope) throws -> [PromiseLine]
    /// In the order they happened.
    func promiseEvents(_ scope: PromiseScope) throws -> [PromiseEventLine]
    /// With everything its ledger holds.
    func insert(_ promise: Promise) throws
    /// Saves over the version before, and appends the last entry of the ledger.
    func advance(_ promise: Promise) throws
    func milestone(_ id: ID<Milestone>) throws -> Milestone?
    /// By due date, then id.
    func milestones(_ scope: PromiseScope) throws -> [Milestone]
    func insert(_ milestone: Milestone) throws
    func update(_ milestone: Milestone) throws
    /// Newest first.
    func updates(_ scope: PromiseScope) throws -> [PromiseUpdateLine]
    /// The newest of each promise.
    func latestUpdates(_ scope: PromiseScope) throws -> [PromiseUpdateLine]
    func insert(_ update: PromiseUpdate) throws
    func realisedValues(_ scope: PromiseScope) throws -> [RealisedValue]
    func insert(_ realised: RealisedValue) throws
    /// What the other side said it would bring, in the scope's relationships.
    func dataRequests(_ scope: PromiseScope) throws -> [DataRequest]
}

/// Which promises are wanted: all of the workspace, those of one relationship, or one.
package struct PromiseScope: Sendable, Equatable {
    package let relationship: ID<Relationship>?
    package let promise: ID<Promise>?

    package static let all = PromiseScope(relationship: nil, promise: nil)

    package static func within(_ relationship: ID<Relationship>) -> PromiseScope {
        PromiseScope(relationship: relationship, promise: nil)
    }

    package static func only(_ promise: Promise) -> PromiseScope {
        PromiseScope(relationship: promise.relationship, promise: promise.id)
    }

    private init(relationship: ID<Relationship>?, promise: ID<Promise>?) {
        self.relationship = relationship
        self.promise = promise
    }
}

/// A promise with the names that lists show.
package struct PromiseLine: Sendable, Equatable {
    package let promise: Promise
    package let organizationName: String
    package let ownerOursName: String
    package let ownerTheirsName: String?
    package let opportunityTitle: String?

    package init(
        promise: Promise, organizationName: String, ownerOursName: String,
        ownerTheirsName: String?, opportunityTitle: String?
    ) {
        self.promise = promise
        self.organizationName = organizationName
        self.ownerOursName = ownerOursName
        self.ownerTheirsName = ownerTheirsName
        self.opportunityTitle = opportunityTitle
    }
}

/// One entry of a ledger, with the name of who did it.
package struct PromiseEventLine: Sendable, Equatable {
    package let promise: ID<Promise>
    package let event: PromiseEvent
    package let byName: String

    package init(promise: ID<Promise>, event: PromiseEvent, byName: String) {
        self.promise = promise
        self.event = event
        self.byName = byName
    }
}

/// One line of news, with the name of its author.
package struct PromiseUpdateLine: Sendable, Equatable {
    package let update: PromiseUpdate
    package let byName: String

    package init(update: PromiseUpdate, byName: String) {
        self.update = update
        self.byName = byName
    }
}
