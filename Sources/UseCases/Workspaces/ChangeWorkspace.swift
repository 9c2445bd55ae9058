import CustomerValue

/// Renames the workspace, or changes the currency and the time zone it thinks in.
package struct ChangeWorkspace: Change {
    package static let audience = Audience.owners

    let name: String
    let currency: Currency
    let timeZoneName: String
    let version: Int

    package init(_ fields: inout Fields) {
        name = fields.text("name", maximum: Fields.nameMaximum)
        currency = fields.currency("currency")
        timeZoneName = fields.timeZoneName("timeZone")
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {}

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.records.workspace()
        let workspace = try work.revised(stored, seen: version) { workspace in
            workspace.name = name
            workspace.currency = currency
            workspace.timeZoneName = timeZoneName
        }
        try work.records.update(workspace)
        let entry = Entry(
            Subject(.workspace, workspace.id),
            [
                FieldChange("name", from: stored.name, to: name),
                FieldChange("currency", from: stored.currency.code, to: currency.code),
                FieldChange("timeZone", from: stored.timeZoneName, to: timeZoneName),
            ])
        return Outcome(workspace.id, version: workspace.version, entry)
    }
}
