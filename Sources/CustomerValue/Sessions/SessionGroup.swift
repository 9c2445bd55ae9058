/// People who can sit in one session without breaking R1, R2, R3, R4 or R6.
package struct SessionGroup: Hashable, Sendable {
    /// Nil for a session of executives, whose functions may differ.
    package let function: BusinessFunction?
    package let people: [PlannedPerson]

    /// The fewest sessions that hear everybody: executives in ones and twos, the others by
    /// function in groups of at most three, as even as they go (four are two and two).
    ///
    /// The same people give the same groups in whatever order they come; inside a function the
    /// managers sit together as far as possible.
    package static func splitting(_ people: [PlannedPerson]) -> [SessionGroup] {
        let executives = people.filter { $0.level == .executive }
        let executiveGroups = evenly(executives, atMost: SessionPlan.executivesAtMost).map {
            SessionGroup(function: nil, people: $0)
        }
        let functionGroups = BusinessFunction.allCases.flatMap { function in
            let others = people.filter { $0.level != .executive && $0.function == function }
            return evenly(others, atMost: SessionPlan.othersAtMost).map {
                SessionGroup(function: function, people: $0)
            }
        }
        return executiveGroups + functionGroups
    }

    private static func evenly(
        _ people: [PlannedPerson], atMost size: Int
    ) -> [[PlannedPerson]] {
        let seated = people.sorted { left, right in
            (rank(left.level), left.id) < (rank(right.level), right.id)
        }
        let groups = (seated.count + size - 1) / size
        var rest = seated[...]
        return (0..<groups).map { index in
            let share = (rest.count + groups - index - 1) / (groups - index)
            defer { rest = rest.dropFirst(share) }
            return Array(rest.prefix(share))
        }
    }

    private static func rank(_ level: PersonLevel) -> Int {
        switch level {
        case .executive: 0
        case .manager: 1
        case .staff: 2
        }
    }
}
