import CustomerValue

/// Marks a milestone as reached today.
package struct CompleteMilestone: Change {
    package static let audience = Audience.contributors

    let id: ID<Milestone>
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("milestone", Milestone.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        let id = path["milestone"].flatMap { ID<Milestone>($0) }
        let found = try work.records.milestone(id.orNotFound()).orNotFound()
        _ = try work.promise(found.promise)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.records.milestone(id).orNotFound()
        let promise = try work.promise(stored.promise)
        try work.requireOwner(of: promise)
        let completed = try work.revised(stored, seen: version) { milestone in
            milestone.completedOn = stored.completedOn ?? work.today
        }
        try work.requireStanding(promise)
        try work.records.update(completed)
        return Outcome(
            id, version: completed.version,
            Entry(
                Subject(.promise, promise.id), within: promise.relationship,
                [FieldChange("milestone", from: stored.name, to: "\(stored.name) ✓")]))
    }
}
