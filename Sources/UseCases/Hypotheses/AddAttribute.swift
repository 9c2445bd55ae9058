import CustomerValue

/// Names one thing the home organisation does that may set it apart.
package struct AddAttribute: Change {
    package static let audience = Audience.contributors
    package static let maximum = 60

    let id: ID<ValueAttribute>
    let relationship: ID<Relationship>
    let name: String
    let what: String
    let how: String
    let functions: Set<BusinessFunction>
    /// The entry it is taken from; its texts fill those left out.
    let catalogue: ID<CatalogueEntry>?

    package init(_ fields: inout Fields) {
        id = fields.newID(ValueAttribute.self)
        relationship = fields.path("relationship", Relationship.self)
        catalogue = fields.optionalID("catalogue", CatalogueEntry.self)
        name = fields.optionalText("name", maximum: Fields.nameMaximum)
        what = fields.paragraphs("what", maximum: 1_000)
        how = fields.paragraphs("how", maximum: 1_000)
        functions = fields.choices("functions", BusinessFunction.self)
        if name.isEmpty, catalogue == nil { fields.problem("name", .missing) }
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let entry = try entry(in: work)
        let name = self.name.isEmpty ? entry.name : self.name
        let attributes = try work.records.attributes(of: relationship)
        let living = attributes.filter { $0.retiredAt == nil }
        guard living.count < Self.maximum else {
            throw Refusal.rule(.tooManyAttributes(maximum: Self.maximum))
        }
        guard !living.contains(where: { $0.name == name }) else {
            throw Refusal.rule(.duplicate(field: "name"))
        }
        let attribute = ValueAttribute(
            id: id, relationship: relationship, name: name,
            what: what.isEmpty ? entry.what : what, how: how.isEmpty ? entry.how : how,
            functions: functions.isEmpty ? entry.functions : functions,
            position: (attributes.map(\.position).max() ?? -1) + 1, catalogueEntry: entry.id)
        try work.records.insert(attribute)
        return Outcome(
            id, version: 1,
            Entry(
                Subject(.attribute, id), within: relationship,
                [
                    FieldChange("name", to: name), FieldChange("what", to: attribute.what),
                    FieldChange("how", to: attribute.how),
                    FieldChange("functions", to: attribute.functions.journalText),
                ]))
    }

    /// The chosen entry, else the one of the same name, else a new one: whatever is named for one
    /// customer can meet what is named for another.
    private func entry(in work: Work) throws -> CatalogueEntry {
        let entries = try work.records.catalogue()
        if let catalogue {
            guard let chosen = entries.living.first(where: { $0.id == catalogue }) else {
                throw Refusal.invalid([FieldError("catalogue", .unknown)])
            }
            return chosen
        }
        if let named = entries.named(name) { return named }
        let new = CatalogueEntry(
            id: work.newID(), name: name, what: what, how: how, functions: functions)
        try work.records.insert(new)
        return new
    }
}

extension Set<BusinessFunction> {
    /// As history keeps them; nil for none.
    var journalText: String? {
        isEmpty ? nil : inOrder.map(\.rawValue).joined(separator: ", ")
    }
}
