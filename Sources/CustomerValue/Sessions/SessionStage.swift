/// One step of the facilitator: from here on everybody looks at this part.
package struct StageStep: Hashable, Sendable {
    package let page: SessionPage
    package let shownAt: Instant
    package let shownBy: ID<Member>

    package init(page: SessionPage, shownAt: Instant, shownBy: ID<Member>) {
        self.page = page
        self.shownAt = shownAt
        self.shownBy = shownBy
    }
}

/// Which part of a session is shown, and how much of its time each part has used. Time is counted
/// while a part is shown: it may be left and come back.
package struct SessionStage: Hashable, Sendable {
    /// The oldest first.
    package let steps: [StageStep]
    /// When the session was closed.
    package let endedAt: Instant?

    package init(steps: [StageStep], endedAt: Instant?) {
        self.steps = steps
        self.endedAt = endedAt
    }

    /// Nil before the facilitator showed anything.
    package var current: SessionPage? { steps.last?.page }

    package var isRunning: Bool { current != nil && endedAt == nil }

    /// Never negative, even when a clock was set back in between.
    package func millisecondsUsed(by page: SessionPage, at now: Instant) -> Int64 {
        let ends = steps.dropFirst().map(\.shownAt) + [endedAt ?? now]
        return zip(steps, ends).filter { $0.0.page == page }
            .reduce(0) { $0 + max(0, $1.1.milliseconds - $1.0.shownAt.milliseconds) }
    }

    /// When the part would have begun if it had been shown without a break.
    package func countsFrom(_ page: SessionPage, at now: Instant) -> Instant {
        Instant(milliseconds: now.milliseconds - millisecondsUsed(by: page, at: now))
    }

    /// Whole minutes left of those planned, the one under way counted whole; negative when the part
    /// ran over, nil before it was shown.
    package func minutesLeft(of page: SessionPage, planned: Int, at now: Instant) -> Int? {
        guard steps.contains(where: { $0.page == page }) else { return nil }
        let minute: Int64 = 60_000
        let left = Int64(planned) * minute - millisecondsUsed(by: page, at: now)
        return Int(left > 0 ? (left + minute - 1) / minute : left / minute)
    }
}
