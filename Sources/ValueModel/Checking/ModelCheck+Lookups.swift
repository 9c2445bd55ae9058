extension ModelCheck {
    /// The results that a formula names, added up once for all the times it does.
    func figures(for index: Int) -> [Meaning: Figure] {
        let named = drivers[index].meanings.intersection([.netGain, .worth])
        return named.reduce(into: [:]) { $0[$1] = figure(of: $1) }
    }

    func spans(for index: Int, _ inputs: [Span]) -> [Meaning: Span] {
        let named = drivers[index].meanings.intersection([.netGain, .worth])
        return named.reduce(into: [:]) { $0[$1] = span(of: $1, inputs) }
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

    func span(of meaning: Meaning, _ spans: [Span]) -> Span {
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
}
