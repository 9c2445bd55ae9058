import CustomerValue

/// Gives the value model of a relationship one more figure that formulas can use.
package struct AddInput: Change {
    package static let audience = Audience.contributors

    let id: ID<ModelInput>
    let relationship: ID<Relationship>
    let entered: InputFields

    package init(_ fields: inout Fields) {
        id = fields.newID(ModelInput.self)
        relationship = fields.path("relationship", Relationship.self)
        entered = InputFields(&fields)
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        try entered.checked(in: relationship, work)
        let model = try work.valueModel(of: relationship)
        try work.requireFree(entered.name, field: "name", in: model)
        let begun = try work.begin(model)
        var input = ModelInput(
            id: id, relationship: relationship, name: entered.name, figure: entered.figure)
        entered.apply(to: &input)
        try work.records.insert(input)
        return Outcome(
            id, version: 1,
            Entry(Subject(.input, id), within: relationship, begun + input.changes(from: nil)))
    }
}
