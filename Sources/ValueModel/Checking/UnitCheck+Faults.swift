extension UnitCheck {
    func fault(_ operand: Operand, _ sentence: String) -> Fault {
        Fault(sentence, at: steps[operand.step].node.extent)
    }

    func text(_ operand: Operand) -> String {
        Unit.text(of: operand.powers ?? [:])
    }

    func mismatch(_ operand: Operand, _ target: [UnitSymbol: Int]) -> Fault {
        let (here, there) = (operand.powers ?? [:], Unit.text(of: target))
        guard !here.isEmpty else {
            let advice =
                operand.literal == nil
                ? "give it that unit" : "make it an input with that unit"
            return fault(
                operand, "{} is a plain number where \(there) is expected: \(advice)")
        }
        guard !target.isEmpty else {
            return fault(
                operand, "{} is in \(text(operand)) where a plain number is expected")
        }
        return fault(
            operand,
            "{} is in \(text(operand)) where \(there) is expected"
                + (hint(here, target) ?? ""))
    }

    /// A driver ends in currency per period.
    func wrongEnd(_ result: Operand, _ powers: [UnitSymbol: Int]) -> Fault {
        let wanted = context.targetText
        if powers.isEmpty { return noUnit(result) }
        if powers == [.currency(context.currency): 1] {
            return fault(
                result,
                "{} says how much but not how often: it ends in \(context.currency), and a "
                    + "driver in \(wanted)")
        }
        return fault(
            result,
            "{} ends in \(Unit.text(of: powers)), and a driver in \(wanted)"
                + (hint(powers, context.target) ?? ""))
    }

    private func noUnit(_ result: Operand) -> Fault {
        let wanted = context.targetText
        let plain = steps.first { step in
            guard case .input(let index)? = step.meaning else { return false }
            return context.inputs[index]?.powers.isEmpty == true
        }
        guard let plain, case .name(let name) = plain.node.kind else {
            return fault(
                result,
                "{} is a plain number: make the amount an input with the unit \(wanted)")
        }
        return fault(
            result, "{} has no unit, and a driver ends in \(wanted): give “\(name)” that unit")
    }

    /// What most likely went wrong, when it can be told.
    private func hint(_ here: [UnitSymbol: Int], _ target: [UnitSymbol: Int]) -> String? {
        let rest = Unit.product(here, target, times: -1)
        if let other = rest.keys.first(where: isForeign) {
            return ": a model has one currency, so \(other.text) needs converting first"
        }
        let names = rest.keys.compactMap { symbol in
            if case .named(let name) = symbol { name } else { nil }
        }
        .sorted()
        if names.count == 2, let nearest = Nearest.word(to: names[0], among: [names[1]]) {
            return ": “\(names[0])” and “\(nearest)” are two units; write one of them"
        }
        let periods = here.keys.filter { if case .time = $0 { true } else { false } }
        guard Set(periods.map { here[$0, default: 0] > 0 }).count == 2 else { return nil }
        let listed = periods.map(\.text).sorted().joined(separator: ", ")
        return
            ": \(listed) stand on both sides of the fraction and cancel only when they are the same"
    }

    private func isForeign(_ symbol: UnitSymbol) -> Bool {
        if case .currency(let code) = symbol { code != context.currency } else { false }
    }
}
