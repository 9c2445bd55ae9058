import CustomerValue

/// Gives a relationship another segment or account manager.
package struct UpdateRelationship: Change {
    package static let audience = Audience.relationshipOwners

    let id: ID<Relationship>
    let segment: String
    let accountManager: ID<Member>
    let version: Int

    package init(_ fields: inout Fields) {
        id = fields.path("relationship", Relationship.self)
        segment = fields.optionalText("segment", maximum: 60)
        accountManager = fields.id("accountManager", Member.self)
        version = fields.version()
    }

    package static func reach(_ path: [String: String], in work: Work) throws {
        try work.reachRelationship(in: path)
    }

    package func perform(in work: Work) throws -> Outcome {
        let stored = try work.relationship(id)
        let changed = try work.revised(stored, seen: version) { relationship in
            relationship.segment = segment
            relationship.accountManager = accountManager
        }
        let before = try work.records.member(stored.accountManager)
        let manager = try work.activeMember(accountManager, field: "accountManager")
        try work.records.update(changed)
        let entry = Entry(
            Subject(.relationship, id), within: id,
            [
                FieldChange("segment", from: stored.segment, to: segment),
                FieldChange("accountManager", from: before?.name, to: manager.name),
            ])
        return Outcome(id, version: changed.version, entry)
    }
}
