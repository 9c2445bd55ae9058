package import CustomerValue

/// The relationships of the workspace by name, those that match a text if there is one.
package struct ListRelationships: Question {
    package static let audience = Audience.members

    let text: String
    let request: ListingRequest

    package init(_ fields: inout Fields) {
        text = fields.optionalText("q", maximum: Fields.nameMaximum)
        request = fields.listing()
    }

    package func answer(in work: Work) throws -> RelationshipList {
        let lines = try work.records.relationships(
            matching: text, after: request.after, limit: request.limit + 1)
        let listing = request.listing(lines, cursor: \.cursor)
        return RelationshipList(
            text: text,
            items: try work.summaries(of: listing.items), next: listing.next,
            accountManagers: try work.activeMembers())
    }
}

/// All relationships that match, for a table to take away.
package struct ExportRelationships: Question {
    package static let audience = Audience.members
    package static let maximum = 10_000

    let text: String

    package init(_ fields: inout Fields) {
        text = fields.optionalText("q", maximum: Fields.nameMaximum)
    }

    package func answer(in work: Work) throws -> [RelationshipSummary] {
        try work.summaries(
            of: work.records.relationships(matching: text, after: "", limit: Self.maximum))
    }
}

/// One part of the list of relationships.
package struct RelationshipList: Sendable {
    /// What was looked for; empty for all.
    package let text: String
    package let items: [RelationshipSummary]
    package let next: String?
    /// Whom a new relationship may be given to.
    package let accountManagers: [Member]
}

/// A relationship with the figures lists show.
package struct RelationshipSummary: Sendable {
    package let line: RelationshipLine
    package let standing: ValueStanding
    package let facts: JourneyFacts
    package let stage: JourneyStage
}

extension Work {
    package func summaries(of lines: [RelationshipLine]) throws -> [RelationshipSummary] {
        let ids = lines.map(\.relationship.id)
        let standings = try standings(of: ids)
        let facts = try records.journeyFacts(
            of: ids, timeZoneName: actor.workspace.timeZoneName)
        return lines.compactMap { line in
            let id = line.relationship.id
            guard let standing = standings[id], let facts = facts[id] else { return nil }
            return RelationshipSummary(
                line: line, standing: standing, facts: facts, stage: facts.stage(on: today))
        }
    }

    /// Colleagues who can be given something to do.
    package func activeMembers() throws -> [Member] {
        try records.members().filter { $0.state != .disabled }
    }

    /// A member named in a field; somebody unknown or disabled is a problem of that field.
    func activeMember(_ id: ID<Member>, field: String) throws -> Member {
        guard let member = try records.member(id), member.state != .disabled else {
            throw Refusal.invalid([FieldError(field, .unknown)])
        }
        return member
    }
}
