/// In which order drivers are computed, and which of them need each other.
struct EvaluationOrder: Hashable {
    /// Groups of drivers, each after the groups it needs; a group of several is circular, and so
    /// is a driver that needs itself.
    private(set) var groups: [[Int]] = []
    private(set) var circular: Set<Int> = []

    private let needs: [[Int]]
    private var number: [Int?]
    private var lowest: [Int]
    private var path: [Int] = []

    /// `needs[d]` are the drivers that driver `d` needs; at most a few hundred in all.
    init(of drivers: [Int], needs: [[Int]]) {
        self.needs = needs
        number = Array(repeating: nil, count: needs.count)
        lowest = Array(repeating: 0, count: needs.count)
        for driver in drivers where number[driver] == nil { visit(driver) }
        number = []
    }

    // Tarjan's strongly connected components (1972): they come out with the needed ones first.
    private mutating func visit(_ driver: Int) {
        let own = number.count { $0 != nil }
        number[driver] = own
        lowest[driver] = own
        path.append(driver)
        for other in needs[driver] {
            if number[other] == nil {
                visit(other)
                lowest[driver] = min(lowest[driver], lowest[other])
            } else if let seen = number[other], path.contains(other) {
                lowest[driver] = min(lowest[driver], seen)
            }
        }
        guard lowest[driver] == own, let start = path.firstIndex(of: driver) else { return }
        let group = path[start...].sorted()
        path.removeSubrange(start...)
        groups.append(group)
        if group.count > 1 || needs[driver].contains(driver) { circular.formUnion(group) }
    }
}
