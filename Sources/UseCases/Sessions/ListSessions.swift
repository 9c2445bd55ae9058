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
            state: state, listing: request.listing(lines, cursor: \.cursor), now: work.now,
            today: work.today)
    }
}

/// A part of the list of sessions, and what was asked for.
package struct SessionList: Sendable {
    package let state: SessionState?
    package let listing: Listing<SessionLine>
    package let now: Instant
    package let today: Day
}
