package import CustomerValue

/// Promises of one scope with the figures of the day.
package struct PromiseBoard: Sendable {
    package let rows: [PromiseRow]
    package let milestonesByID: [ID<Milestone>: Milestone]
    package let scorecard: Scorecard
}

/// A promise as tables show it.
package struct PromiseRow: Sendable {
    package let line: PromiseLine
    package let state: PromiseState
    package let isUpdateOwed: Bool
    /// The next one that is not completed.
    package let nextMilestone: Milestone?
    package let latestUpdate: PromiseUpdateLine?
    package let realised: Money?

    package var cursor: String { "\(line.promise.dueOn).\(line.promise.id)" }
}

extension Work {
    /// Everything a scorecard is made from, in a handful of statements whatever the number of
    /// promises.
    func promiseBoard(_ scope: PromiseScope) throws -> PromiseBoard {
        let lines = try records.promiseLines(scope)
        // Without promises there is nothing of the kind to look for.
        let milestones = lines.isEmpty ? [] : try records.milestones(scope)
        let updates = lines.isEmpty ? [] : try records.latestUpdates(scope)
        let realised = lines.isEmpty ? [] : try records.realisedValues(scope)
        let sources = ScorecardSources(
            promises: lines.map(\.promise), milestones: milestones,
            updates: updates.map(\.update), realised: realised,
            dataRequests: try records.dataRequests(scope))
        let scorecard = try Scorecard(sources, on: today, offsetMinutes: offsetMinutes)
        return PromiseBoard(
            rows: rows(lines, milestones, updates, realised, owed: Set(scorecard.updatesOwed)),
            milestonesByID: Dictionary(
                milestones.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            scorecard: scorecard)
    }

    private func rows(
        _ lines: [PromiseLine], _ milestones: [Milestone], _ updates: [PromiseUpdateLine],
        _ realised: [RealisedValue], owed: Set<ID<Promise>>
    ) -> [PromiseRow] {
        let open = milestones.filter { $0.completedOn == nil }
        let next = Dictionary(open.map { ($0.promise, $0) }) { first, _ in first }
        let latest = Dictionary(updates.map { ($0.update.promise, $0) }) { first, _ in first }
        let worth = Dictionary(realised.map { ($0.promise, $0.money) }) { first, _ in first }
        return lines.map { line in
            let id = line.promise.id
            return PromiseRow(
                line: line, state: line.promise.state(on: today), isUpdateOwed: owed.contains(id),
                nextMilestone: next[id], latestUpdate: latest[id], realised: worth[id])
        }
    }
}
