import CustomerValue

/// The two readings where there are no numbers: healthy today, and does the path matter.
package struct SaveScale: Change {
    package static let audience = Audience.sessionCrew

    let session: ID<Session>
    let healthyToday: Int?
    let pathForward: Int?
    let version: Int

    package init(_ fields: inout Fields) {
        session = fields.path("session", Session.self)
        healthyToday = fields.optionalInteger("healthyToday", in: EconomicValue.scaleSteps)
        pathForward = fields.optionalInteger("pathForward", in: EconomicValue.scaleSteps)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachSession(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let found = try work.livingSession(session)
        let before = try work.records.scale(of: session)
        try work.requireCurrent(before?.version ?? 0, seen: version)
        let scale = EconomicScale(
            session: session, healthyToday: healthyToday, pathForward: pathForward,
            version: version + 1)
        try work.records.save(scale)
        let entry = Entry(
            Subject(.session, session), within: found.relationship,
            [
                FieldChange(
                    "healthyToday", from: before?.healthyToday?.description,
                    to: healthyToday?.description),
                FieldChange(
                    "pathForward", from: before?.pathForward?.description,
                    to: pathForward?.description),
            ])
        return Outcome(session, version: scale.version, entry)
    }
}
