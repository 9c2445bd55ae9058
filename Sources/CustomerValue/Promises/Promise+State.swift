/// What the ledger alone says, before any date is looked at.
enum PromisePhase: Hashable, Sendable {
    case offered, open, renegotiated, delivered, kept, broken, withdrawn
}

extension Promise {
    var phase: PromisePhase {
        switch events.last?.kind {
        case nil, .offered: .offered
        case .accepted, .refused: .open
        case .renegotiated: .renegotiated
        case .delivered: .delivered
        case .kept: .kept
        case .broken: .broken
        case .withdrawn: .withdrawn
        }
    }

    /// Where the promise stands on a day: `due` on the due day itself, `late` after it.
    ///
    /// What the supplier has delivered is judged by the day of delivery, however long the
    /// customer takes to accept it. A proposed date leaves the state at `renegotiated` until the
    /// customer answers.
    package func state(on day: Day) -> PromiseState {
        switch phase {
        case .offered: .offered
        case .open: dated(on: day)
        case .delivered: dated(on: min(day, events.last?.on ?? day))
        case .renegotiated: .renegotiated
        case .kept: .kept
        case .broken: .broken
        case .withdrawn: .withdrawn
        }
    }

    /// The supplier says it is done and the customer has not answered yet.
    package var isAwaitingAcceptance: Bool { phase == .delivered }

    /// Accepted, and neither kept nor broken nor withdrawn.
    package var isOpen: Bool { [.open, .renegotiated, .delivered].contains(phase) }

    /// The date a renegotiation has proposed and the customer has not answered; else nil.
    package var proposedDueOn: Day? {
        phase == .renegotiated ? events.last?.dueOn : nil
    }

    private func dated(on day: Day) -> PromiseState {
        if day > dueOn { return .late }
        return day == dueOn ? .due : .accepted
    }
}
