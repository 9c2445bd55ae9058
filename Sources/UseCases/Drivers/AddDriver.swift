import CustomerValue

/// Puts one consequence for the other side's business into money, against the alternative.
package struct AddDriver: Change {
    package static let audience = Audience.contributors

    let id: ID<ValueDriver>
    let relationship: ID<Relationship>
    let entered: DriverFields

    package init(_ fields: inout Fields) {
        id = fields.newID(ValueDriver.self)
        relationship = fields.path("relationship", Relationship.self)
        entered = DriverFields(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        try work.checkLiving(entered.attribute, in: relationship)
        let model = try work.valueModel(of: relationship)
        try work.requireFree(entered.code, field: "code", in: model)
        let begun = try work.begin(model)
        var driver = ValueDriver(
            id: id, relationship: relationship, name: entered.name, kind: entered.kind,
            formula: entered.formula)
        entered.apply(to: &driver)
        try work.records.insert(driver)
        return Outcome(
            id, version: 1,
            Entry(Subject(.driver, id), within: relationship, begun + driver.changes(from: nil)))
    }
}
