extension ModelCheck {
    /// Follows withheld figures through ids and results, until no further driver is touched.
    mutating func findGaps() {
        for index in drivers.indices { drivers[index].gaps = ownGaps(of: drivers[index]) }
        var moved = true
        while moved {
            moved = false
            for index in drivers.indices {
                let all = drivers[index].gaps.union(gaps(neededBy: drivers[index]))
                if all != drivers[index].gaps {
                    drivers[index].gaps = all
                    moved = true
                }
            }
        }
        missing = drivers.indices.filter { !drivers[$0].gaps.isEmpty }.map { index in
            MissingDriver(driver: index, inputs: names(of: drivers[index].gaps))
        }
    }

    private func ownGaps(of driver: CheckedDriver) -> Set<Meaning> {
        driver.meanings.filter { meaning in
            switch meaning {
            case .input(let index): inputs[index].map { $0.form.base == nil } ?? false
            case .purchases: purchases.map { $0.form.base == nil } ?? false
            default: false
            }
        }
    }

    private func gaps(neededBy driver: CheckedDriver) -> Set<Meaning> {
        driver.meanings.reduce(into: []) { gaps, meaning in
            for other in needed(by: meaning) { gaps.formUnion(drivers[other].gaps) }
        }
    }

    /// The drivers behind a name: for the results all that are added up in them.
    private func needed(by meaning: Meaning) -> [Int] {
        switch meaning {
        case .driver(let index): [index]
        case .netGain: Array(drivers.indices)
        case .worth: drivers.indices.filter { drivers[$0].kind != .price }
        default: []
        }
    }

    private func names(of gaps: Set<Meaning>) -> [String] {
        let listed = inputs.indices.filter { gaps.contains(.input($0)) }
            .map { draft.inputs[$0].name.text }
        return listed + (gaps.contains(.purchases) ? ["purchases"] : [])
    }

    mutating func findOrder() {
        for index in drivers.indices {
            let needs = Set(drivers[index].meanings.flatMap(needed(by:)))
            drivers[index].needs = needs.filter { drivers[$0].gaps.isEmpty }.sorted()
        }
        let known = drivers.indices.filter { drivers[$0].gaps.isEmpty }
        order = EvaluationOrder(of: known, needs: drivers.map(\.needs))
    }
}
