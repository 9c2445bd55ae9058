/// Why a step is not possible.
package enum PromiseError: Error, Hashable, Sendable {
    case illegal(from: PromiseState, event: PromiseEventKind)
    /// Only the customer accepts, refuses and calls a promise kept.
    case onlyTheCustomer(PromiseEventKind)
    /// Only the supplier offers, proposes a new date, says it delivered and admits a miss.
    case onlyTheSupplier(PromiseEventKind)
    /// Every miss, change, refusal and withdrawal is recorded with its reason.
    case reasonMissing(PromiseEventKind)
}

/// Each step returns the promise with one more entry in its ledger, or throws and changes nothing.
extension Promise {
    /// A new promise, with the first entry of its ledger.
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
        by: PromiseParty, at: Instant, on: Day, reason: String = ""
    ) throws(PromiseError) -> Promise {
        var accepted = try adding(
            PromiseEvent(kind: .accepted, at: at, on: on, by: by, reason: reason))
        accepted.dueOn = proposedDueOn ?? dueOn
        return accepted
    }

    /// The supplier proposes another date. Until the customer accepts it the agreed one counts.
    package func renegotiating(
        newDue: Day, by: PromiseParty, at: Instant, on: Day, reason: String
    ) throws(PromiseError) -> Promise {
        try adding(
            PromiseEvent(
                kind: .renegotiated, at: at, on: on, by: by, reason: reason, dueOn: newDue))
    }

    /// The supplier says it is done; that closes nothing.
    package func delivering(
        by: PromiseParty, at: Instant, on: Day, reason: String = ""
    ) throws(PromiseError) -> Promise {
        try adding(PromiseEvent(kind: .delivered, at: at, on: on, by: by, reason: reason))
    }

    /// The customer says it is not done; the promise is open again.
    package func refusing(
        by: PromiseParty, at: Instant, on: Day, reason: String
    ) throws(PromiseError) -> Promise {
        try adding(PromiseEvent(kind: .refused, at: at, on: on, by: by, reason: reason))
    }

    /// The customer says the conditions are satisfied: the only way to close a promise as kept.
    package func keeping(
        by: PromiseParty, at: Instant, on: Day, reason: String = ""
    ) throws(PromiseError) -> Promise {
        try adding(PromiseEvent(kind: .kept, at: at, on: on, by: by, reason: reason))
    }

    /// The supplier admits that it will not keep the promise.
    package func breaking(
        by: PromiseParty, at: Instant, on: Day, reason: String
    ) throws(PromiseError) -> Promise {
        try adding(PromiseEvent(kind: .broken, at: at, on: on, by: by, reason: reason))
    }

    /// Either side takes the promise off the table.
    package func withdrawing(
        by: PromiseParty, at: Instant, on: Day, reason: String
    ) throws(PromiseError) -> Promise {
        try adding(PromiseEvent(kind: .withdrawn, at: at, on: on, by: by, reason: reason))
    }

    private func adding(_ event: PromiseEvent) throws(PromiseError) -> Promise {
        guard phase.allows(event.kind) else {
            throw .illegal(from: state(on: event.on), event: event.kind)
        }
        try event.checkParty()
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
    fileprivate func checkParty() throws(PromiseError) {
        switch (kind, by) {
        case (.accepted, .member), (.refused, .member), (.kept, .member):
            throw .onlyTheCustomer(kind)
        case (.renegotiated, .person), (.delivered, .person), (.broken, .person),
            (.offered, .person):
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
