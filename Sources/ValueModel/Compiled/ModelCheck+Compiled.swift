import Simulation

extension ModelCheck {
    /// Lowers the formulas of all drivers that have a figure.
    func compiled(_ purchasesFactor: ExactNumber) -> CompiledModel {
        let known = order.groups.flatMap(\.self)
        let used = known.reduce(into: Set<Meaning>()) { $0.formUnion(drivers[$1].meanings) }
        var columns: [CompiledColumn] = []
        var places: [Meaning: Int] = [:]
        let varying =
            inputs.enumerated().filter { used.contains(.input($0.offset)) }
            .map { (Meaning.input($0.offset), $0.element) } + [(Meaning.purchases, purchases)]
        for (meaning, input) in varying {
            guard let input, case .uncertain(let distribution, let base, _) = input.form else {
                continue
            }
            places[meaning] = columns.count
            columns.append(
                CompiledColumn(name: input.name, distribution: distribution, base: base.value))
        }
        return CompiledModel(
            columns: columns, drivers: known.map { driver($0, places) },
            purchases: operand(places[.purchases], purchasesFactor), reference: reference?.value)
    }

    private func operand(_ column: Int?, _ factor: ExactNumber) -> CompiledOperand? {
        if let column { return .column(column, times: factor.value) }
        guard let base = purchases?.form.base else { return nil }
        return .constant(base.multiplied(by: .exact(factor)).value)
    }

    private func driver(_ index: Int, _ places: [Meaning: Int]) -> CompiledDriver {
        let kind = drivers[index].kind
        var instructions: [CompiledInstruction] = []
        for step in drivers[index].steps ?? [] {
            instructions += lowered(step, places)
            if let factor = step.factor { instructions += [.constant(factor.value), .multiply] }
        }
        return CompiledDriver(
            driver: index, sign: kind == .benefit ? 1 : -1, isWorth: kind != .price,
            isCircular: order.circular.contains(index), instructions: instructions)
    }

    private func lowered(_ step: Step, _ places: [Meaning: Int]) -> [CompiledInstruction] {
        switch step.node.kind {
        case .number(let number): [.constant(number.value)]
        case .name: step.meaning.map { [named($0, places)] } ?? []
        case .negate: [.negate]
        case .add: [.add]
        case .subtract: [.subtract]
        case .multiply: [.multiply]
        case .divide: [.divide]
        case .power: [.power]
        case .minimum(let count): Array(repeating: .minimum, count: count - 1)
        case .maximum(let count): Array(repeating: .maximum, count: count - 1)
        case .sum(let count): Array(repeating: .add, count: count - 1)
        case .choose(let comparison): [.choose(comparison)]
        }
    }

    private func named(_ meaning: Meaning, _ places: [Meaning: Int]) -> CompiledInstruction {
        if let column = places[meaning] { return .column(column) }
        return switch meaning {
        case .driver(let index): .driver(index)
        case .netGain: .netGain
        case .worth: .worth
        default: .constant(figure(of: meaning).value)
        }
    }
}
