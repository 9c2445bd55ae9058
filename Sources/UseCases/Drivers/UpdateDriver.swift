import CustomerValue

/// Corrects a driver: its inputs, their evidence and their sources.
package struct UpdateDriver: Change {
    package static let audience = Audience.contributors

    let id: ID<ValueDriver>
    let entered: DriverFields
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("driver", ValueDriver.self)
        entered = DriverFields(&fields)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachDriver(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.records.driver(id).orNotFound()
        try work.requireCurrent(stored.version, seen: version)
        guard stored.retiredAt == nil else { throw Refusal.rule(.retired) }
        try entered.checked(stored.relationship, in: work)
        var changed = stored
        changed.attribute = entered.attribute
        changed.name = entered.name
        changed.kind = entered.kind
        changed.currency = entered.currency
        changed.inputs = entered.inputs
        changed.version += 1
        try work.records.update(changed)
        return Outcome(
            id, version: changed.version,
            Entry(
                Subject(.driver, id), within: stored.relationship,
                entered.changes(from: stored)))
    }
}

/// Takes a driver out of the sum; history keeps it.
package struct RetireDriver: Change {
    package static let audience = Audience.contributors

    let id: ID<ValueDriver>
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("driver", ValueDriver.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachDriver(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        var driver = try work.records.driver(id).orNotFound()
        try work.requireCurrent(driver.version, seen: version)
        guard driver.retiredAt == nil else { throw Refusal.rule(.retired) }
        driver.retiredAt = work.now
        driver.version += 1
        try work.records.update(driver)
        return Outcome(
            id, version: driver.version,
            Entry(
                Subject(.driver, id), within: driver.relationship,
                [FieldChange("retired", to: driver.name)]))
    }
}
