/// Why a step is not possible.
package enum PromiseError: Error, Hashable, Sendable {
    case illegal(from: PromiseState, event: PromiseEventKind)
    /// Only the customer accepts, refuses and calls a promise kept.
    case onlyTheCustomer(PromiseEventKind)
    /// Only the supplier proposes a new date, says it delivered and admits a miss.
    case onlyTheSupplier(PromiseEventKind)
    /// Every miss, change, refusal and withdrawal is recorded with its reason.
    case reasonMissing(PromiseEventKind)
}

/// Each step returns the promise with one more entry in its ledger, or throws and changes nothing.
/// `side` is the side whoever takes it speaks for.
extension Promise {
    /// A new promise, with the first entry of its ledger: the supplier's offer, or in a customer's
    /// workspace what a colleague wrote down of it.
    package static func offering(
        id: ID<Promise>, relationship: ID<Relationship>, opportunity: ID<Opportunity>? = nil,
        title: String, conditions: String, ownerOurs: ID<Member>, ownerTheirs: ID<Person>? = nil,
        dueOn: Day, worthPerYear: Money? = nil, updateEveryDays: Int = 30, by: ID<Member>,
        at: Instant, on: Day
    ) -> Promise {
        let offered = PromiseEvent(
            kind: .offered, at: at, on: on, by: .member(by), reason: "", dueOn: dueOn)
        return Promise(
            id: id, relationship: relationship, opportunity: opportunity, title: title,
            conditions: conditions, ownerOurs: ownerOurs, ownerTheirs: ownerTheirs, dueOn: dueOn,
            worthPerYear: worthPerYear, updateEveryDays: updateEveryDays, events: [offered])
    }

    /// The customer accepts the promise, or the date proposed for it.
    package func accepting(
        by: PromiseParty, of side: WorkspaceKind, at: Instant, on: Day, reason: String = ""
    ) throws(PromiseError) -> Promise {
        var accepted = try adding(
            PromiseEvent(kind: .accepted, at: at, on: on, by: by, reason: reason), from: side)
        accepted.dueOn = proposedDueOn ?? dueOn
        return accepted
    }

    /// The supplier proposes another date. Until the customer accepts it the agreed one counts.
    package func renegotiating(
        newDue: Day, by: PromiseParty, of side: WorkspaceKind, at: Instant, on: Day,
        reason: String
    ) throws(PromiseError) -> Promise {
        try adding(
            PromiseEvent(
                kind: .renegotiated, at: at, on: on, by: by, reason: reason, dueOn: newDue),
            from: side)
    }

    /// The supplier says it is done; that closes nothing.
    package func delivering(
        by: PromiseParty, of side: WorkspaceKind, at: Instant, on: Day, reason: String = ""
    ) throws(PromiseError) -> Promise {
        try adding(
            PromiseEvent(kind: .delivered, at: at, on: on, by: by, reason: reason), from: side)
    }

    /// The customer says it is not done; the promise is open again.
    package func refusing(
        by: PromiseParty, of side: WorkspaceKind, at: Instant, on: Day, reason: String
    ) throws(PromiseError) -> Promise {
        try adding(
            PromiseEvent(kind: .refused, at: at, on: on, by: by, reason: reason), from: side)
    }

    /// The customer says the conditions are satisfied: the only way to close a promise as kept.
    package func keeping(
        by: PromiseParty, of side: WorkspaceKind, at: Instant, on: Day, reason: String = ""
    ) throws(PromiseError) -> Promise {
        try adding(
            PromiseEvent(kind: .kept, at: at, on: on, by: by, reason: reason), from: side)
    }

    /// The supplier admits that it will not keep the promise.
    package func breaking(
        by: PromiseParty, of side: WorkspaceKind, at: Instant, on: Day, reason: String
    ) throws(PromiseError) -> Promise {
        try adding(
            PromiseEvent(kind: .broken, at: at, on: on, by: by, reason: reason), from: side)
    }

    /// Either side takes the promise off the table.
    package func withdrawing(
        by: PromiseParty, of side: WorkspaceKind, at: Instant, on: Day, reason: String
    ) throws(PromiseError) -> Promise {
        try adding(
            PromiseEvent(kind: .withdrawn, at: at, on: on, by: by, reason: reason), from: side)
    }

    private func adding(
        _ event: PromiseEvent, from side: WorkspaceKind
    ) throws(PromiseError) -> Promise {
        guard phase.allows(event.kind) else {
            throw .illegal(from: state(on: event.on), event: event.kind)
        }
        try event.checkSide(side)
        try event.checkReason()
        var next = self
        next.events.append(event)
        return next
    }
}

extension PromisePhase {
    fileprivate func allows(_ event: PromiseEventKind) -> Bool {
        let events: [PromiseEventKind] =
            switch self {
            case .offered: [.accepted, .withdrawn]
            case .open: [.renegotiated, .delivered, .kept, .broken, .withdrawn]
            case .renegotiated:
                [.accepted, .renegotiated, .delivered, .kept, .broken, .withdrawn]
            case .delivered: [.refused, .kept, .broken, .withdrawn]
            case .kept, .broken, .withdrawn: []
            }
        return events.contains(event)
    }
}

extension PromiseEvent {
    fileprivate func checkSide(_ side: WorkspaceKind) throws(PromiseError) {
        switch (kind, side) {
        case (.accepted, .supplier), (.refused, .supplier), (.kept, .supplier):
            throw .onlyTheCustomer(kind)
        case (.renegotiated, .customer), (.delivered, .customer), (.broken, .customer):
            throw .onlyTheSupplier(kind)
        default: break
        }
    }

    fileprivate func checkReason() throws(PromiseError) {
        let needsReason: [PromiseEventKind] = [.renegotiated, .refused, .broken, .withdrawn]
        let isGiven = reason.contains { !$0.isWhitespace }
        guard isGiven || !needsReason.contains(kind) else { throw .reasonMissing(kind) }
    }
}
