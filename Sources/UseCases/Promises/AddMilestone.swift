import CustomerValue

/// Adds a dated step on the way to a promise.
package struct AddMilestone: Change {
    package static let audience = Audience.contributors

    let id: ID<Milestone>
    let promise: ID<Promise>
    let name: String
    let dueOn: Day

    package init(_ fields: inout Fields) {
        promise = fields.path("promise", Promise.self)
        id = fields.newID(Milestone.self)
        name = fields.text("name", maximum: Fields.nameMaximum)
        dueOn = fields.day("dueOn")
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachPromise(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.promise(promise)
        try work.requireOwner(of: found)
        try work.requireStanding(found)
        try work.records.insert(
            Milestone(id: id, promise: promise, name: name, dueOn: dueOn))
        return Outcome(
            id, version: 1,
            Entry(
                Subject(.promise, promise), within: found.relationship,
                [FieldChange("milestone", to: "\(name), \(dueOn)")]))
    }
}
