package import CustomerValue

extension Work {
    /// The opportunity, if the actor can see its relationship.
    package func opportunity(_ id: ID<Opportunity>) throws -> Opportunity {
        let found = try records.opportunity(id).orNotFound()
        _ = try relationship(found.relationship)
        return found
    }

    /// For `Change.reach`: the opportunity named in the address.
    package func reachOpportunity(in path: [String: String]) throws {
        let id = path["opportunity"].flatMap { ID<Opportunity>($0) }
        _ = try opportunity(id.orNotFound())
    }

    /// The civil date of a moment in the workspace's time zone.
    package func day(of instant: Instant) -> Day {
        Day(instant, timeZoneName: actor.workspace.timeZoneName)
    }
}

extension Opportunity {
    /// What the journal keeps of it.
    func fieldChanges(from before: Opportunity? = nil) -> [FieldChange] {
        [
            FieldChange("title", from: before?.title, to: title),
            FieldChange("how", from: before?.how, to: how),
            FieldChange("kind", from: before?.kind.rawValue, to: kind.rawValue),
            FieldChange("horizon", from: before?.horizon.rawValue, to: horizon.rawValue),
        ]
    }
}
