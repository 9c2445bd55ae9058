package import CustomerValue

/// What a use case works with: its actor, its transaction and the time.
package struct Work {
    package let actor: Actor
    package let records: any Records
    package let now: Instant
    /// Today in the workspace's time zone.
    package let today: Day
    let newIDText: @Sendable () -> String

    package func newID<Entity>() -> ID<Entity> {
        // A generator that made no id would be a broken installation; the zero id then meets
        // the primary key and the change is refused.
        ID(newIDText()) ?? ID(high: 0, low: 0)
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
}
