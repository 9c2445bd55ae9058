import CustomerValue

/// Puts right which number is asked for, who brings it, or by when.
package struct ChangeDataRequest: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<DataRequest>
    let asked: DataRequestFields
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("dataRequest", DataRequest.self)
        asked = DataRequestFields(&fields)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachDataRequest(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.standingDataRequest(id)
        let session = try work.livingSession(stored.session)
        let owner = try asked.owner(in: session, work)
        let request = try work.revised(stored, seen: version) { request in
            request.question = asked.question
            request.owner = asked.owner
            request.ownerOurs = owner.ours
            request.ownerTheirs = owner.theirs
            request.dueOn = asked.dueOn
        }
        try work.records.update(request)
        return Outcome(
            id, version: request.version,
            Entry(
                Subject(.session, session.id), within: session.relationship,
                request.changes(from: stored)))
    }
}

/// Takes a request back: nobody waits for the number any more.
package struct WithdrawDataRequest: Change {
    package static let audience = Audience.sessionCrew

    let id: ID<DataRequest>
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("dataRequest", DataRequest.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachDataRequest(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.standingDataRequest(id)
        let session = try work.session(stored.session)
        let request = try work.revised(stored, seen: version) { $0.withdrawnAt = work.now }
        try work.records.update(request)
        return Outcome(
            id, version: request.version,
            Entry(
                Subject(.session, session.id), within: session.relationship,
                [FieldChange("question", from: stored.question, to: nil)]))
    }
}

/// Which number, who brings it, by when.
struct DataRequestFields: Sendable {
    let question: String
    let owner: String
    let dueOn: Day

    init(_ fields: inout Fields) {
        question = fields.text("question", maximum: 300)
        owner = fields.text("owner", maximum: Fields.nameMaximum)
        dueOn = fields.day("dueOn")
    }

    /// The one member or the one person of this name; nobody where the name is not theirs alone.
    func owner(
        in session: Session, _ work: Work
    ) throws -> (ours: ID<Member>?, theirs: ID<Person>?) {
        let organization = try work.relationship(session.relationship).organization
        let members = try work.records.members().filter { $0.name == owner }.map(\.id)
        let people = try work.records.people(under: organization).filter { $0.name == owner }
            .map(\.id)
        guard members.count + people.count == 1 else { return (nil, nil) }
        return (members.first, people.first)
    }
}

extension DataRequest {
    func changes(from before: DataRequest?) -> [FieldChange] {
        [
            FieldChange("question", from: before?.question, to: question),
            FieldChange("owner", from: before?.owner, to: owner),
            FieldChange("dueOn", from: before?.dueOn.description, to: dueOn.description),
        ]
    }
}

extension Work {
    /// For `Change.reach`: the request named in the address, through its session.
    func reachDataRequest(in path: [String: String]) throws {
        let id = path["dataRequest"].flatMap { ID<DataRequest>($0) }
        _ = try session(records.dataRequest(id.orNotFound()).orNotFound().session)
    }

    /// One that was not taken back.
    func standingDataRequest(_ id: ID<DataRequest>) throws -> DataRequest {
        let found = try records.dataRequest(id).orNotFound()
        guard found.withdrawnAt == nil else { throw Refusal.rule(.retired) }
        return found
    }
}
