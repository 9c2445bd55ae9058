import CustomerValue

/// The one way in: every question and every change of every edge (pages, API, command line,
/// sample data) passes here, meets the same permission and leaves the same trace.
package struct Desk: Sendable {
    package let store: any Store
    package let surroundings: Surroundings

    package init(store: any Store, surroundings: Surroundings) {
        self.store = store
        self.surroundings = surroundings
    }

    /// Reads one snapshot.
    package func ask<Asked: Question>(
        _: Asked.Type, _ input: Input, as actor: Actor
    ) async throws -> Asked.Answer {
        try admit(actor, to: Asked.audience)
        let now = surroundings.now()
        let question = try await decoded(input, actor, now, reach: Asked.reach) { Asked(&$0) }
        return try await store.read(actor.workspace.id) { [surroundings] records in
            try question.answer(in: work(actor, records, now, surroundings))
        }
    }

    /// Makes one change, or answers what the same change answered before.
    ///
    /// - Parameter place: Whom the place it is made at is for; it narrows the change's audience.
    package func perform<Made: Change>(
        _: Made.Type, _ input: Input, as actor: Actor, at place: Audience = .signedIn
    ) async throws -> Receipt {
        let now = surroundings.now()
        guard Made.audience.includes(actor), place.includes(actor) else {
            try await refuse(Made.self, input, actor, now)
        }
        let change = try await decoded(input, actor, now, reach: Made.reach) { Made(&$0) }
        let digest = surroundings.digest(
            "\(Made.deed) \(actor.identity) \(input.path.sorted { $0.key < $1.key }) "
                + input.values.canonicalText)
        return try await store.write(actor.workspace.id) { [surroundings] records in
            if let earlier = try records.earlierReceipt(changeID: input.changeID) {
                guard earlier.digest == digest else { throw Refusal.changeReused }
                return earlier.receipt
            }
            let work = work(actor, records, now, surroundings)
            try Made.reach(input.path, in: work)
            let outcome = try change.perform(in: work)
            try append(outcome.entries, deed: Made.deed, work, surroundings)
            try records.remember(
                outcome.receipt, changeID: input.changeID, digest: digest, at: now)
            return outcome.receipt
        }
    }

    private typealias Reach = @Sendable ([String: String], Work) throws -> Void

    /// The use case, or what does not fit; but what the actor cannot see is not found before that.
    private func decoded<Value>(
        _ input: Input, _ actor: Actor, _ now: Instant, reach: @escaping Reach,
        _ read: (inout Fields) -> Value
    ) async throws -> Value {
        do {
            return try Fields.decode(input, read)
        } catch {
            try await self.reach(input, actor, now, reach)
            throw error
        }
    }

    private func reach(
        _ input: Input, _ actor: Actor, _ now: Instant, _ reach: @escaping Reach
    ) async throws {
        try await store.read(actor.workspace.id) { [surroundings] records in
            try reach(input.path, work(actor, records, now, surroundings))
        }
    }

    private func admit(_ actor: Actor, to audience: Audience) throws(Refusal) {
        guard !audience.includes(actor) else { return }
        throw actor.role == nil ? .notFound : .forbidden
    }

    /// Outside the audience: "not found" comes first, so that a refusal proves nothing.
    private func refuse<Made: Change>(
        _: Made.Type, _ input: Input, _ actor: Actor, _ now: Instant
    ) async throws -> Never {
        guard actor.role != nil else { throw Refusal.notFound }
        try await reach(input, actor, now, Made.reach)
        throw Refusal.forbidden
    }
}

func work(
    _ actor: Actor, _ records: any Records, _ now: Instant, _ surroundings: Surroundings
) -> Work {
    Work(
        actor: actor, records: records, now: now,
        today: Day(now, timeZoneName: actor.workspace.timeZoneName),
        surroundings: surroundings)
}

func append(
    _ entries: [Entry], deed: String, _ work: Work, _ surroundings: Surroundings
) throws {
    let chain = JournalChain(sha256: surroundings.sha256)
    var head = try work.records.lockJournalHead()
    for entry in entries {
        let unsealed = JournalRecord(
            entry, deed: deed, actor: work.actor, at: work.now, sequence: head.sequence + 1,
            textDigest: chain.digest(entry.changes), previousHash: head.hash)
        let sealed = unsealed.sealed(chain.hash(of: unsealed, in: work.actor.workspace.id))
        try work.records.append(sealed, entry.changes)
        head = (sealed.sequence, sealed.hash)
    }
}
