extension ModelCheck {
    /// From zero, and once more from beside the result: what does not come back was no solution
    /// but a start that happened to stay.
    mutating func settle(_ group: [Int]) throws(Failure) {
        let count = group.reduce(0) { $0 + (drivers[$1].steps?.count ?? 0) }
        guard count <= Course.stepsMaximum else {
            throw failure(group, "their formulas are too long to be repeated")
        }
        try settle(group, from: group.map { _ in 0 })
        let settled = group.map { drivers[$0].base?.value ?? 0 }
        try settle(group, from: settled.map { $0 + 1e-3 * max(1, abs($0)) })
        let again = group.map { drivers[$0].base?.value ?? 0 }
        for (index, value) in zip(group, settled) { drivers[index].base = .rounded(value) }
        guard zip(settled, again).allSatisfy({ abs($0 - $1) <= 1e-6 * max(1, abs($0)) }) else {
            throw failure(group, "more than one answer would do")
        }
    }

    /// Repeats a circular group until nothing moves.
    private mutating func settle(_ group: [Int], from start: [Double]) throws(Failure) {
        var course = Course()
        for (index, value) in zip(group, start) { drivers[index].base = .rounded(value) }
        for _ in 0..<Course.roundsMaximum {
            let before = group.map { drivers[$0].base?.value ?? 0 }
            for index in group { try evaluate(index) }
            let after = group.map { drivers[$0].base?.value ?? 0 }
            if course.settles(from: before, to: after) { return }
            guard after.allSatisfy({ abs($0) < Course.valueMaximum }) else { break }
        }
        throw failure(group, course.reason)
    }

    private func failure(_ group: [Int], _ reason: String) -> Failure {
        Failure(fault: circle(group, reason), driver: group[0])
    }

    private func circle(_ group: [Int], _ reason: String) -> Fault {
        let names = group.map { index in
            let written = draft.drivers[index]
            return "“" + (written[.id].isEmpty ? written[.name] : written[.id]) + "”"
        }
        let results = Names.results.filter { name in
            group.contains { drivers[$0].meanings.contains(meanings[name] ?? .reference) }
                && (name == "net_gain" || name == "worth")
        }
        let all = names + results.map { "“\($0)”" }
        let sentence =
            all.count == 1
            ? "\(all[0]) needs itself" : "\(all.joined(separator: ", ")) need each other"
        let length = draft.drivers[group[0]][.formula].unicodeScalars.count
        return Fault("\(sentence), and \(reason)", at: 0..<length)
    }
}
