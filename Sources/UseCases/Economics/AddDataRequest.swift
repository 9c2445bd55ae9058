import CustomerValue

/// A number that exists but is not in the room: who brings it, and by when.
package struct AddDataRequest: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<DataRequest>
    let session: ID<Session>
    let asked: DataRequestFields

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        id = fields.newID(DataRequest.self)
        asked = DataRequestFields(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        let owner = try asked.owner(in: found, work)
        let request = DataRequest(
            id: id, session: session, question: asked.question, owner: asked.owner,
            ownerOurs: owner.ours, ownerTheirs: owner.theirs, dueOn: asked.dueOn)
        try work.records.insert(request)
        let entry = Entry(
            Subject(.session, session), within: found.relationship, request.changes(from: nil))
        return Outcome(id, version: 1, entry)
    }
}

/// What came back on a data request.
package struct AnswerDataRequest: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<DataRequest>
    let answer: String
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("dataRequest", DataRequest.self)
        answer = fields.paragraphs("answer", maximum: 1_000, required: true)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachDataRequest(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let before = try work.standingDataRequest(id)
        let request = try work.revised(before, seen: version) { request in
            request.answer = answer
            request.answeredAt = work.now
        }
        try work.records.update(request)
        let session = try work.session(request.session)
        let entry = Entry(
            Subject(.session, session.id), within: session.relationship,
            [FieldChange("answer", from: before.answer.isEmpty ? nil : before.answer, to: answer)])
        return Outcome(id, version: request.version, entry)
    }
}
