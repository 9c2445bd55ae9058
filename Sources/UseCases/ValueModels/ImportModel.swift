import CustomerValue
import ValueModel

/// Takes a model file in: creates and updates what it names, in one change. Rows that cannot be
/// kept are left out, as the preview said; nothing is retired.
package struct ImportModel: Change {
    package static let audience = Audience.contributors

    let relationship: ID<Relationship>
    let text: String

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        text = fields.modelText()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let planned = try plan(in: work)
        guard !planned.changesNothing else { throw Refusal.rule(.nothingToImport) }
        var entries = try takeTerms(planned, in: work)
        for input in planned.newInputs {
            try work.records.insert(input)
            entries.append(entry(.input, input.id, input.changes(from: nil)))
        }
        for changed in planned.changedInputs {
            let input = try work.revised(changed.after, seen: changed.before.version) { _ in }
            try work.records.update(input)
            entries.append(entry(.input, input.id, input.changes(from: changed.before)))
        }
        for driver in planned.newDrivers {
            try work.records.insert(driver)
            entries.append(entry(.driver, driver.id, driver.changes(from: nil)))
        }
        for changed in planned.changedDrivers {
            let driver = try work.revised(changed.after, seen: changed.before.version) { _ in }
            try work.records.update(driver)
            entries.append(entry(.driver, driver.id, driver.changes(from: changed.before)))
        }
        let version = try work.valueModel(of: relationship).terms.version
        return Outcome(relationship, version: version, entries: entries)
    }

    private func plan(in work: Work) throws -> ModelImport {
        do {
            return try work.planImport(of: text, into: relationship)
        } catch let refusal as ValueModel.Refusal {
            throw Refusal.invalid(
                refusal.diagnostics.prefix(20).map {
                    FieldError("text", .language($0.text(file: "model.yaml")))
                })
        }
    }

    private func takeTerms(_ planned: ModelImport, in work: Work) throws -> [Entry] {
        let model = try work.valueModel(of: relationship)
        guard let terms = planned.terms else {
            let begun = try work.begin(model)
            return begun.isEmpty ? [] : [entry(.relationship, relationship, begun)]
        }
        let changed = try work.revised(terms, seen: model.terms.version) { _ in }
        try work.records.save(changed)
        let before = model.terms.version == 0 ? nil : model.terms
        return [entry(.relationship, relationship, changed.changes(from: before))]
    }

    private func entry<Record>(
        _ kind: Subject.Kind, _ id: ID<Record>, _ changes: [FieldChange]
    ) -> Entry {
        Entry(Subject(kind, id), within: relationship, changes)
    }
}
