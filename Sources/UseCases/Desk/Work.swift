package import CustomerValue

/// What a use case works with: its actor, its transaction and the time.
package struct Work {
    package let actor: Actor
    package let records: any Records
    package let now: Instant
    /// Today in the workspace's time zone.
    package let today: Day
    let surroundings: Surroundings

    package func newID<Entity>() -> ID<Entity> {
        surroundings.newID()
    }
}

extension Optional {
    /// What the actor cannot see does not exist for them.
    package func orNotFound() throws(Refusal) -> Wrapped {
        guard let self else { throw .notFound }
        return self
    }
}

extension Work {
    /// The version the writer saw must be the stored one.
    package func requireCurrent(_ stored: Int, seen: Int) throws(Refusal) {
        guard stored == seen else { throw .stale(currentVersion: stored) }
    }

    /// The record as a change leaves it, one version on; the writer must have seen the stored one.
    package func revised<Record: Versioned>(
        _ stored: Record, seen: Int, _ edit: (inout Record) -> Void
    ) throws(Refusal) -> Record {
        try requireCurrent(stored.version, seen: seen)
        var revised = stored
        edit(&revised)
        revised.version += 1
        return revised
    }
}
