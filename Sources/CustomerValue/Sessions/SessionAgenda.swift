/// How the time of a session is shared by its three pages: evenly, what is left over to the first.
package struct SessionAgenda: Hashable, Sendable {
    package let startsAt: Instant
    package let minutes: Int

    package init(startsAt: Instant, minutes: Int) {
        self.startsAt = startsAt
        self.minutes = max(0, minutes)
    }

    package func minutes(of page: SessionPage) -> Int {
        let pages = SessionPage.allCases.count
        let extra = place(of: page) < minutes % pages ? 1 : 0
        return minutes / pages + extra
    }

    package func endsAt(_ page: SessionPage) -> Instant {
        let passed = SessionPage.allCases.prefix(place(of: page) + 1)
            .reduce(0) { $0 + minutes(of: $1) }
        return startsAt.adding(minutes: passed)
    }

    /// Minutes left of the page's part, the one under way counted whole; negative when the talk
    /// ran over, nil while the session has not begun or a day after it was over.
    package func minutesLeft(of page: SessionPage, at now: Instant) -> Int? {
        let dayMinutes = 24 * 60
        guard now >= startsAt, now < startsAt.adding(minutes: minutes + dayMinutes) else {
            return nil
        }
        let left = endsAt(page).milliseconds - now.milliseconds
        let minute: Int64 = 60_000
        let whole = left > 0 ? (left + minute - 1) / minute : left / minute
        return min(minutes(of: page), Int(whole))
    }

    private func place(of page: SessionPage) -> Int {
        SessionPage.allCases.firstIndex(of: page) ?? 0
    }
}
