extension Promise {
    /// Whether somebody could take this step on a day; asks the state machine itself.
    package func allows(
        _ kind: PromiseEventKind, by party: PromiseParty, of side: WorkspaceKind, on day: Day
    ) -> Bool {
        do {
            _ = try step(kind, by: party, of: side, on: day)
            return true
        } catch {
            return false
        }
    }

    private func step(
        _ kind: PromiseEventKind, by party: PromiseParty, of side: WorkspaceKind, on day: Day
    ) throws(PromiseError) -> Promise {
        let at = Instant(milliseconds: 0)
        // Only whether the step exists is asked; the real one brings its own reason.
        let reason = "-"
        switch kind {
        case .offered: throw .illegal(from: state(on: day), event: kind)
        case .accepted: return try accepting(by: party, of: side, at: at, on: day)
        case .renegotiated:
            return try renegotiating(
                newDue: day, by: party, of: side, at: at, on: day, reason: reason)
        case .delivered: return try delivering(by: party, of: side, at: at, on: day)
        case .refused: return try refusing(by: party, of: side, at: at, on: day, reason: reason)
        case .kept: return try keeping(by: party, of: side, at: at, on: day)
        case .broken: return try breaking(by: party, of: side, at: at, on: day, reason: reason)
        case .withdrawn:
            return try withdrawing(by: party, of: side, at: at, on: day, reason: reason)
        }
    }
}
