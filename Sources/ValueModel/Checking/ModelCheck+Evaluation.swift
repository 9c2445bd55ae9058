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

    struct Failure: Error {
        let fault: Fault
        let driver: Int
    }

    mutating func evaluate(_ index: Int) throws(Failure) {
        do {
            let (steps, results) = (drivers[index].steps ?? [], figures(for: index))
            drivers[index].base = try Machine.run(steps) { results[$0] ?? figure(of: $0) }
        } catch {
            throw Failure(fault: error, driver: index)
        }
    }

    private mutating func checkSpan(_ index: Int, _ spans: [Span]) {
        do {
            let (steps, results) = (drivers[index].steps ?? [], self.spans(for: index, spans))
            let span: Span = try Machine.run(steps) { results[$0] ?? self.span(of: $0, spans) }
            if !order.circular.contains(index) { drivers[index].span = span }
        } catch {
            refuse(error, of: index)
        }
    }

    /// DVP% divides by the purchases.
    private mutating func checkPurchases() {
        guard let purchases, case .uncertain = purchases.form else { return }
        let span = purchases.form.span
        guard span.low <= 0, let written = draft.purchases else { return }
        diagnostics.append(
            Diagnostic(
                "purchases can be zero or less (down to \(span.low.short)), and DVP% divides by "
                    + "them",
                place: .input(.purchases, .form), position: written.form.position))
    }
}
