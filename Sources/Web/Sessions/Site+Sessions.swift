extension Addresses {
    static let sessions = Pattern("/sessions")
    /// The first of a session's three pages.
    static let session = Pattern("/sessions/{session}")
    static let sessionPlan = Pattern("/sessions/{session}/plan")
    static let sessionFuture = Pattern("/sessions/{session}/future")
    static let sessionMeasure = Pattern("/sessions/{session}/measure")
    static let relationshipSessions = Pattern("/relationships/{relationship}/sessions")
}

extension Site {
    var sessionEndpoints: [Endpoint] { [] }
}
