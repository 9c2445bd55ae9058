/// How the time of a session is shared by its three pages: evenly, what is left over to the first.
package struct SessionAgenda: Hashable, Sendable {
    package let minutes: Int

    package init(minutes: Int) {
        self.minutes = max(0, minutes)
    }

    package func minutes(of page: SessionPage) -> Int {
        let pages = SessionPage.allCases.count
        let place = SessionPage.allCases.firstIndex(of: page) ?? 0
        return minutes / pages + (place < minutes % pages ? 1 : 0)
    }
}
