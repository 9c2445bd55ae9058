package import CustomerValue

/// The sessions of the workspace, latest first.
package struct ListSessions: Question {
    package static let audience = Audience.members

    let state: SessionState?
    let request: ListingRequest
    let cursor: SessionCursor

    package init(_ fields: inout Fields) {
        state = fields.optionalChoice("state", SessionState.self)
        request = fields.listing()
        let start = request.after.isEmpty ? SessionCursor.start : SessionCursor(request.after)
        if start == nil { fields.problem("after", .wrongKind(expected: "a cursor of this list")) }
        cursor = start ?? .start
    }

    package func answer(in work: Work) throws -> SessionList {
        let lines = try work.records.sessions(
            in: state, of: nil, before: cursor, limit: request.limit + 1)
        return SessionList(
            relationship: nil, state: state, listing: request.listing(lines, cursor: \.cursor),
            now: work.now,
            today: work.today)
    }
}

/// The sessions of one relationship, latest first.
package struct ListRelationshipSessions: Question {
    package static let audience = Audience.members

    let relationship: ID<Relationship>
    let list: ListSessions

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
        list = ListSessions(&fields)
    }

    package func answer(in work: Work) throws -> SessionList {
        let found = try work.relationship(relationship)
        let lines = try work.records.sessions(
            in: list.state, of: found.id, before: list.cursor, limit: list.request.limit + 1)
        return SessionList(
            relationship: found.id, state: list.state,
            listing: list.request.listing(lines, cursor: \.cursor), now: work.now,
            today: work.today)
    }
}

/// A part of the list of sessions, and what was asked for.
package struct SessionList: Sendable {
    /// Nil for the sessions of all relationships.
    package let relationship: ID<Relationship>?
    package let state: SessionState?
    package let listing: Listing<SessionLine>
    package let now: Instant
    package let today: Day
}
