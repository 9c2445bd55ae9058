extension ModelCheck {
    /// Base figures and spans, driver by driver; what needs a refused driver or input is left out.
    mutating func evaluate() {
        let spans = inputs.map { $0?.form.span ?? .whole }
        for group in order.groups where isReady(group) {
            do {
                if order.circular.isSuperset(of: group) {
                    try settle(group)
                } else {
                    try evaluate(group[0])
                }
            } catch {
                for driver in group { drivers[driver].base = nil }
                refuse(error.fault, of: error.driver)
                continue
            }
            for driver in group { checkSpan(driver, spans) }
        }
        checkPurchases()
    }

    private func isReady(_ group: [Int]) -> Bool {
        group.allSatisfy { index in
            let driver = drivers[index]
            return driver.isMeasured && driver.kind != nil
                && driver.needs.allSatisfy { drivers[$0].base != nil || group.contains($0) }
                && driver.meanings.allSatisfy(isRead)
        }
    }

    private func isRead(_ meaning: Meaning) -> Bool {
        switch meaning {
        case .input(let index): inputs[index] != nil
        case .purchases: purchases != nil
        case .reference, .worth: reference != nil
        default: true
        }
    }

    private struct Failure: Error {
        let fault: Fault
        let driver: Int
    }

    private mutating func evaluate(_ index: Int) throws(Failure) {
        do {
            let steps = drivers[index].steps ?? []
            drivers[index].base = try Machine.run(steps) { figure(of: $0) }
        } catch {
            throw Failure(fault: error, driver: index)
        }
    }

    /// From zero, and once more from beside the result: what does not come back was no solution
    /// but a start that happened to stay.
    private mutating func settle(_ group: [Int]) throws(Failure) {
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

    private mutating func checkSpan(_ index: Int, _ spans: [Span]) {
        do {
            let steps = drivers[index].steps ?? []
            let span: Span = try Machine.run(steps) { self.span(of: $0, spans) }
            if !order.circular.contains(index) { drivers[index].span = span }
        } catch {
            refuse(error, of: index)
        }
    }

    func figure(of meaning: Meaning) -> Figure {
        switch meaning {
        case .input(let index): inputs[index]?.form.base ?? .exact(.zero)
        case .driver(let index): drivers[index].base ?? .exact(.zero)
        case .purchases: purchases?.form.base ?? .exact(.zero)
        case .reference: .exact(reference ?? .zero)
        case .netGain: sum { _ in true }
        case .worth: sum { $0 != .price }.adding(.exact(reference ?? .zero))
        }
    }

    /// Benefits less costs and prices, of those that have a figure.
    private func sum(_ isCounted: (Driver.Kind) -> Bool) -> Figure {
        drivers.reduce(.exact(.zero)) { sum, driver in
            guard let kind = driver.kind, isCounted(kind), let base = driver.base else {
                return sum
            }
            return kind == .benefit ? sum.adding(base) : sum.subtracting(base)
        }
    }

    private func span(of meaning: Meaning, _ spans: [Span]) -> Span {
        switch meaning {
        case .input(let index): spans[index]
        case .driver(let index): drivers[index].span
        case .purchases: purchases?.form.span ?? .whole
        case .reference: Span(reference ?? .zero)
        case .netGain: span { _ in true }
        case .worth: span { $0 != .price }.adding(Span(reference ?? .zero))
        }
    }

    private func span(_ isCounted: (Driver.Kind) -> Bool) -> Span {
        drivers.reduce(Span(.zero)) { sum, driver in
            guard let kind = driver.kind, isCounted(kind), driver.gaps.isEmpty else { return sum }
            return kind == .benefit ? sum.adding(driver.span) : sum.subtracting(driver.span)
        }
    }

    /// DVP% divides by the purchases.
    private mutating func checkPurchases() {
        guard let purchases, case .uncertain = purchases.form else { return }
        let span = purchases.form.span
        guard span.low <= 0, let written = draft.purchases else { return }
        diagnostics.append(
            Diagnostic(
                "purchases can be zero or less (down to \(span.low.short)), and DVP% divides by them",
                place: .input(.purchases, .form), position: written.form.position))
    }
}
