import CustomerValue

/// All relationships of the workspace, by name.
package struct ListRelationships: Question {
    package static let audience = Audience.members

    let request: ListingRequest

    package init(_ fields: inout Fields) {
        request = fields.listing()
    }

    package func answer(in work: Work) throws -> Listing<RelationshipLine> {
        let lines = try work.records.relationships(
            after: request.after, limit: request.limit + 1)
        return request.listing(lines, cursor: \.cursor)
    }
}
