import CustomerValue

extension Work {
    /// Whoever acts, as a promise's ledger names them.
    var party: PromiseParty {
        switch actor.identity {
        case .member(let id, _, _): .member(id)
        case .guest(let id, _): .person(id)
        }
    }

    /// Those who answer for relationships move any promise, other members only their own.
    func requireOwner(of promise: Promise) throws(Refusal) {
        let isOwner = promise.ownerOurs == actor.memberID
        guard isOwner || Audience.relationshipOwners.includes(actor) else { throw .forbidden }
    }

    /// Takes one step of the promise's state machine and keeps it.
    func advance(
        _ id: ID<Promise>, seen version: Int,
        _ step: (Promise) throws(PromiseError) -> Promise
    ) throws -> Outcome {
        let stored = try promise(id)
        if actor.role != nil { try requireOwner(of: stored) }
        try requireCurrent(stored.version, seen: version)
        var next = try stepping(stored, step)
        next.version += 1
        try records.advance(next)
        return Outcome(id, version: next.version, entry(from: stored, to: next))
    }

    /// Milestones and news belong to promises that are still on the table.
    func requireStanding(_ promise: Promise) throws(Refusal) {
        switch promise.state(on: today) {
        case .kept, .broken, .withdrawn: throw .rule(.promiseClosed)
        case .offered, .accepted, .due, .late, .renegotiated: break
        }
    }

    private func stepping(
        _ promise: Promise, _ step: (Promise) throws(PromiseError) -> Promise
    ) throws(Refusal) -> Promise {
        do {
            return try step(promise)
        } catch {
            switch error {
            case .illegal(let from, let event):
                throw .rule(.promiseState(from: from.rawValue, event: event.rawValue))
            case .onlyTheCustomer, .onlyTheSupplier: throw .forbidden
            case .reasonMissing: throw .invalid([FieldError("reason", .missing)])
            }
        }
    }

    private func entry(from before: Promise, to after: Promise) -> Entry {
        Entry(
            Subject(.promise, after.id), within: after.relationship,
            [
                FieldChange(
                    "state", from: before.state(on: today).rawValue,
                    to: after.events.last?.kind.rawValue),
                FieldChange(
                    "dueOn", from: before.dueOn.description, to: after.dueOn.description),
                FieldChange("reason", to: after.events.last.map(\.reason).flatMap(\.nonEmpty)),
            ])
    }
}

extension String {
    var nonEmpty: String? { isEmpty ? nil : self }
}
