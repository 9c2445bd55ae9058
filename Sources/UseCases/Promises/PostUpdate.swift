import CustomerValue

/// One line of news on a promise, with how it is going to end.
package struct PostUpdate: Change {
    package static let audience = Audience.contributors

    let id: ID<PromiseUpdate>
    let promise: ID<Promise>
    let text: String
    let outlook: Outlook

    package init(_ fields: inout Fields) {
        promise = fields.path("promise", Promise.self)
        id = fields.newID(PromiseUpdate.self)
        text = fields.text("text", maximum: 280)
        outlook = fields.choice("outlook", Outlook.self, standing: .onTrack)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachPromise(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.promise(promise)
        try work.requireOwner(of: found)
        try work.requireStanding(found)
        let member = try work.actor.memberID.orNotFound()
        try work.records.insert(
            PromiseUpdate(
                id: id, promise: promise, text: text, outlook: outlook, by: member,
                at: work.now))
        return Outcome(
            id, version: 1,
            Entry(
                Subject(.promise, promise), within: found.relationship,
                [FieldChange("update", to: text), FieldChange("outlook", to: outlook.rawValue)]))
    }
}
