extension ModelCheck {
    /// The model of a draft in which nothing was refused.
    mutating func model() throws(Refusal) -> Model {
        guard let currency, let period else { throw Refusal(diagnostics) }
        let purchased = try purchasesInUnit()
        let figures = base(purchased.figure)
        return Model(
            draft: draft, name: draft[.name], currency: currency, period: period,
            alternative: draft[.alternative], purchases: purchases, discountRate: discountRate,
            years: years, investment: investment, reference: reference,
            inputs: inputs.compactMap(\.self), drivers: checkedDrivers,
            order: order.groups.flatMap(\.self), circular: order.circular, missing: missing,
            conversions: conversions, warnings: diagnostics, base: figures,
            compiled: compiled(purchased.factor))
    }

    private var checkedDrivers: [Driver] {
        zip(draft.drivers, drivers).compactMap { written, driver in
            guard let kind = driver.kind, let formula = driver.formula else { return nil }
            return Driver(
                id: written[.id].isEmpty ? nil : written[.id], name: written[.name],
                attribute: written[.attribute], kind: kind, formula: formula,
                decay: driver.decay, position: written.position,
                inputsUsed: inputsUsed(by: driver))
        }
    }

    /// Directly, and through the drivers it names.
    private func inputsUsed(by driver: CheckedDriver) -> [String] {
        var seen: Set<Int> = []
        var waiting = [driver]
        var used: Set<Meaning> = []
        while let next = waiting.popLast() {
            used.formUnion(next.meanings)
            for index in next.needs where seen.insert(index).inserted {
                waiting.append(drivers[index])
            }
        }
        return inputs.indices.filter { used.contains(.input($0)) }
            .map { draft.inputs[$0].name.text } + (used.contains(.purchases) ? ["purchases"] : [])
    }

    /// The purchases' base in currency per period, and what brought it there.
    private mutating func purchasesInUnit() throws(Refusal) -> (
        figure: Figure?, factor: ExactNumber
    ) {
        let one = ExactNumber(1)
        guard let unit = purchasesUnit, let currency, let period, let form = purchases?.form else {
            return (nil, one)
        }
        let target: [UnitSymbol: Int] = [.currency(currency): 1, period: -1]
        let written = Unit.text(of: unit.powers)
        var factor = one
        for (step, from, to) in [
            (unit.scale, unit.text, written),
            (Unit.factor(from: unit.powers, to: target) ?? one, written, Unit.text(of: target)),
        ] where step != one {
            factor = factor.multiplied(by: step) ?? factor
            conversions.append(
                Conversion(
                    driver: nil, offset: 0, position: draft.purchases?.form.position, factor: step,
                    from: from, to: to))
        }
        return (form.base?.multiplied(by: .exact(factor)), factor)
    }

    private func base(_ purchased: Figure?) -> BaseFigures {
        let figures = drivers.map(\.base)
        let hasAny = figures.contains { $0 != nil }
        let netGain = hasAny ? figure(of: .netGain) : nil
        return BaseFigures(
            drivers: figures, netGain: netGain, bound: bound,
            dvpPercent: percent(netGain, of: purchased),
            worth: reference == nil ? nil : figure(of: .worth))
    }

    private func percent(_ netGain: Figure?, of purchased: Figure?) -> Figure? {
        guard let netGain, let purchased, purchased.value > 0 else { return nil }
        return try? netGain.multiplied(by: .exact(ExactNumber(100))).divided(by: purchased)
    }

    private var bound: Bound {
        let kinds = Set(missing.compactMap { drivers[$0.driver].kind })
        return switch kinds {
        case []: .complete
        case [.benefit]: .atLeast
        case [.cost]: .atMost
        default: .unknown
        }
    }
}
