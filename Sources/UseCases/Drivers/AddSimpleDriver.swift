import CustomerValue
import ValueModel

/// The everyday driver in one change: so many, worth so much each, so often a year. It makes three
/// inputs with names and the formula that multiplies them; both can be changed like any other.
package struct AddSimpleDriver: Change {
    package static let audience = Audience.contributors

    let id: ID<ValueDriver>
    let relationship: ID<Relationship>
    let attribute: ID<ValueAttribute>?
    let name: String
    let kind: DriverKind
    let thing: String
    let quantity: String
    let unitValue: String
    let frequency: String
    let evidence: EvidenceGrade
    let source: String

    package init(_ fields: inout Fields) {
        id = fields.newID(ValueDriver.self)
        relationship = fields.path("relationship", Relationship.self)
        attribute = fields.optionalID("attribute", ValueAttribute.self)
        name = fields.text("name", maximum: 120)
        kind = fields.choice("kind", DriverKind.self, standing: .benefit)
        thing = fields.optionalText("quantityUnit", maximum: 40)
        quantity = fields.text("quantity", maximum: 40)
        unitValue = fields.text("unitValue", maximum: 40)
        frequency = fields.text("frequency", maximum: 40)
        evidence = fields.evidenceOfGiven()
        source = fields.optionalText("source", maximum: 300)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        try work.checkLiving(attribute, in: relationship)
        let model = try work.valueModel(of: relationship)
        let begun = try work.begin(model)
        let inputs = inputs(of: model, in: work)
        let driver = ValueDriver(
            id: id, relationship: relationship, attribute: attribute, name: name, kind: kind,
            formula: inputs.map(\.name).joined(separator: " * "))
        try inputs.forEach { try work.records.insert($0) }
        try work.records.insert(driver)
        let added = inputs.map {
            Entry(Subject(.input, $0.id), within: relationship, $0.changes(from: nil))
        }
        let last = Entry(
            Subject(.driver, id), within: relationship, begun + driver.changes(from: nil))
        return Outcome(id, version: 1, entries: added + [last])
    }

    private func inputs(of model: RelationshipModel, in work: Work) -> [ModelInput] {
        // Units are single words; what is counted is named by whoever counts it.
        let unit = thing.isEmpty ? "unit" : RelationshipModel.name(from: thing)
        let parts = [
            ("quantity", quantity, unit),
            ("value", unitValue, "\(model.terms.currency.code)/\(unit)"),
            ("frequency", frequency, "1/year"),
        ]
        return parts.map { part, number, unit in
            ModelInput(
                id: work.newID(), relationship: relationship,
                name: model.freeName("\(name.prefix(36)) \(part)"),
                figure: WrittenFigure(.plain, [number]),
                unit: unit, evidence: evidence, source: source)
        }
    }
}
