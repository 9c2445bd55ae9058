package import CustomerValue

/// Promises by due date with the scorecard over all of them; filtered by state or relationship.
package struct ListPromises: Question {
    package static let audience = Audience.members

    let request: ListingRequest
    let state: PromiseState?
    let relationship: ID<Relationship>?

    package init(_ fields: inout Fields) {
        request = fields.listing()
        state = fields.optionalChoice("state", PromiseState.self)
        relationship = fields.optionalID("relationship", Relationship.self)
    }

    package func answer(in work: Work) throws -> PromiseList {
        let name = try relationship.map { id -> String in
            let found = try work.relationship(id)
            return try work.records.organization(found.organization).orNotFound().name
        }
        let board = try work.promiseBoard(relationship.map(PromiseScope.within) ?? .all)
        let shown = board.rows.filter { row in
            row.cursor > request.after && (state == nil || row.state == state)
        }
        return PromiseList(
            listing: request.listing(shown, cursor: \.cursor), scorecard: board.scorecard,
            state: state, relationship: relationship, organizationName: name, today: work.today)
    }
}

/// A part of the promises, and the figures of all promises in the filter's relationship.
package struct PromiseList: Sendable {
    package let listing: Listing<PromiseRow>
    package let scorecard: Scorecard
    package let state: PromiseState?
    package let relationship: ID<Relationship>?
    package let organizationName: String?
    package let today: Day
}
