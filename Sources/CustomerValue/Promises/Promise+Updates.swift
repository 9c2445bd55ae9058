extension Promise {
    /// The day the next line of news is owed; nil while nothing was accepted or all is closed.
    ///
    /// Counted from the latest update, or from the first acceptance. `offsetMinutes` is the
    /// workspace's distance from UTC.
    package func nextUpdateDue(after updates: [PromiseUpdate], offsetMinutes: Int = 0) -> Day? {
        guard isOpen, let accepted = events.first(where: { $0.kind == .accepted })?.on else {
            return nil
        }
        let latest = updates.filter { $0.promise == id }.map(\.at).max()
        let since = latest.map { max(accepted, Day(at: $0, offsetMinutes: offsetMinutes)) }
        return (since ?? accepted).adding(days: updateEveryDays)
    }

    package func updateOwed(
        on day: Day, after updates: [PromiseUpdate], offsetMinutes: Int = 0
    ) -> Bool {
        nextUpdateDue(after: updates, offsetMinutes: offsetMinutes).map { $0 <= day } ?? false
    }
}

extension Milestone {
    /// Open after its day, or completed after it.
    package func isLate(on day: Day) -> Bool {
        (completedOn ?? day) > dueOn
    }
}
