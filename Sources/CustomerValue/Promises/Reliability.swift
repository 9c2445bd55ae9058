/// Commitments kept out of those that came due. It measures a side, never a person.
package struct Reliability: Hashable, Sendable {
    package let kept: Int
    package let due: Int

    package init(kept: Int, due: Int) {
        self.kept = kept
        self.due = due
    }

    /// Kept / due, 0 to 1; nil when nothing came due.
    package var ratio: Ratio? { Ratio(Int128(kept), over: Int128(due)) }

    /// The supplier's side; every promise counts once.
    ///
    /// Due are promises kept or broken, and those open or withdrawn after their agreed day. A new
    /// day proposed in time is no miss; one proposed after the agreed day leaves the promise a
    /// miss until the customer calls it kept.
    package static func ours(_ promises: [Promise], on day: Day) -> Reliability {
        let missed = promises.filter { $0.isMissed(on: day) }.count
        let kept = promises.filter { $0.phase == .kept }.count
        return Reliability(kept: kept, due: kept + missed)
    }

    /// The customer's side: the numbers it said it would bring.
    package static func theirs(_ requests: [DataRequest], on day: Day) -> Reliability {
        let kept = requests.filter { $0.answeredAt != nil }.count
        let overdue = requests.filter { $0.answeredAt == nil && $0.dueOn < day }.count
        return Reliability(kept: kept, due: kept + overdue)
    }
}

extension Promise {
    fileprivate func isMissed(on day: Day) -> Bool {
        switch phase {
        case .broken: true
        case .open, .renegotiated: hasMovedTooLate || day > dueOn
        case .delivered, .withdrawn:
            hasMovedTooLate || wasAccepted && min(day, events.last?.on ?? day) > dueOn
        case .offered, .kept: false
        }
    }

    private var wasAccepted: Bool { events.contains { $0.kind == .accepted } }

    /// Whether a new day was proposed only after the agreed one had passed.
    private var hasMovedTooLate: Bool {
        var agreed = events.first?.dueOn ?? dueOn
        var proposed: Day?
        for event in events {
            switch event.kind {
            case .renegotiated:
                if event.on > agreed { return true }
                proposed = event.dueOn
            case .accepted:
                agreed = proposed ?? agreed
                proposed = nil
            default: proposed = nil
            }
        }
        return false
    }
}
