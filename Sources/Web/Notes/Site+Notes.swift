extension Addresses {
    static let sessionNotes = Pattern("/sessions/{session}/notes")
    /// Published notes as the customer sees them.
    static let portalNotes = Pattern("/portal/sessions/{session}")
}

extension Site {
    var notesEndpoints: [Endpoint] { [] }
}
