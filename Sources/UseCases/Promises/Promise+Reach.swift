package import CustomerValue

extension Work {
    /// The promise, if the actor can see its relationship.
    package func promise(_ id: ID<Promise>) throws -> Promise {
        let found = try records.promise(id).orNotFound()
        _ = try relationship(found.relationship)
        return found
    }

    /// For `Change.reach`: the promise named in the address.
    package func reachPromise(in path: [String: String]) throws {
        let id = path["promise"].flatMap { ID<Promise>($0) }
        _ = try promise(id.orNotFound())
    }

    /// How far the workspace's time zone stands ahead of UTC now.
    var offsetMinutes: Int {
        let zone = actor.workspace.timeZoneName
        let local = Day(now, timeZoneName: zone).ordinal * 1_440
        let minutes = now.milliseconds / 60_000 - (now.milliseconds % 60_000 < 0 ? 1 : 0)
        return local + now.minuteOfDay(timeZoneName: zone) - Int(minutes)
    }

    /// Who may own a promise to this relationship, on both sides.
    func promiseChoices(for id: ID<Relationship>) throws -> PromiseChoices {
        let found = try relationship(id)
        return PromiseChoices(
            members: try records.members().filter { $0.state == .active },
            people: try records.people(under: found.organization))
    }
}

/// Those who may own a promise.
package struct PromiseChoices: Sendable {
    package let members: [Member]
    package let people: [Person]
}
