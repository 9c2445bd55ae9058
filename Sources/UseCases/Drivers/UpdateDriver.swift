import CustomerValue

/// Corrects a driver: its formula, what it belongs to, how it wears off.
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
        let changed = try work.revised(stored, seen: version) { entered.apply(to: &$0) }
        guard stored.retiredAt == nil else { throw Refusal.rule(.retired) }
        // An attribute that was retired since may stay; a new one must live.
        if entered.attribute != stored.attribute {
            try work.checkLiving(entered.attribute, in: stored.relationship)
        }
        if entered.code != stored.code {
            let model = try work.valueModel(of: stored.relationship)
            try work.requireFree(entered.code, field: "code", in: model)
        }
        try work.records.update(changed)
        return Outcome(
            id, version: changed.version,
            Entry(
                Subject(.driver, id), within: stored.relationship, changed.changes(from: stored)))
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
        let stored = try work.records.driver(id).orNotFound()
        let driver = try work.revised(stored, seen: version) { $0.retiredAt = work.now }
        guard stored.retiredAt == nil else { throw Refusal.rule(.retired) }
        try work.records.update(driver)
        return Outcome(
            id, version: driver.version,
            Entry(
                Subject(.driver, id), within: driver.relationship,
                [FieldChange("retired", to: driver.name)]))
    }
}
