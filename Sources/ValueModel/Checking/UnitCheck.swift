/// Follows the units through one formula, and puts conversions where they are needed.
///
/// A plain number may multiply anything and be added to plain numbers only; a literal 0 fits
/// every unit. An input that is withheld without a unit fits everything.
struct UnitCheck {
    /// What the names of a model are measured in.
    struct Context {
        let currency: String
        let period: UnitSymbol
        /// Nil for an input that was refused, or has no figure and no unit.
        let inputs: [Unit?]
        let purchases: Unit?

        var target: [UnitSymbol: Int] { [.currency(currency): 1, period: -1] }
        var targetText: String { Unit.text(of: target) }
    }

    struct Operand {
        let step: Int
        /// Nil when nothing is known.
        var powers: [UnitSymbol: Int]?
        var isZero = false
        var literal: ExactNumber?
    }

    /// A conversion behind a step.
    struct Made {
        let step: Int
        let factor: ExactNumber
        let from: String
        let to: String
    }

    let context: Context
    var steps: [Step]
    var made: [Made] = []
    private var stack: [Operand] = []

    init(_ steps: [Step], in context: Context) throws(Fault) {
        self.context = context
        self.steps = steps
        for index in steps.indices {
            let operand = try operand(index)
            stack.append(operand)
        }
        guard let result = stack.last else { return }
        try finish(result)
    }

    private mutating func operand(_ index: Int) throws(Fault) -> Operand {
        switch steps[index].node.kind {
        case .number(let number):
            return Operand(step: index, powers: [:], isZero: number.isZero, literal: number)
        case .name: return Operand(step: index, powers: try unit(ofName: index))
        case .negate:
            let operand = popped()
            return Operand(
                step: index, powers: operand.powers, isZero: operand.isZero,
                literal: operand.literal?.negated)
        case .add, .subtract: return try aligned(popped(2), into: index)
        case .minimum(let count), .maximum(let count), .sum(let count):
            return try aligned(popped(count), into: index)
        case .choose:
            let branches = popped(2)
            _ = try aligned(popped(2), into: index)
            return try aligned(branches, into: index)
        case .multiply, .divide:
            let isDivision = steps[index].node.kind == .divide
            let (right, left) = (popped(), popped())
            guard let one = left.powers, let other = right.powers else {
                return Operand(step: index, powers: nil)
            }
            let powers = Unit.product(one, other, times: isDivision ? -1 : 1)
            return Operand(step: index, powers: powers)
        case .power: return try power(index)
        }
    }

    private mutating func popped() -> Operand {
        stack.popLast() ?? Operand(step: 0, powers: nil)
    }

    private mutating func popped(_ count: Int) -> [Operand] {
        let operands = Array(stack.suffix(count))
        stack.removeLast(operands.count)
        return operands
    }

    private mutating func unit(ofName index: Int) throws(Fault) -> [UnitSymbol: Int]? {
        let unit: Unit?
        switch steps[index].meaning {
        case .input(let input): unit = context.inputs[input]
        case .purchases: unit = context.purchases
        default: return context.target
        }
        guard let unit else { return nil }
        if unit.scale != ExactNumber(1) {
            try convert(index, unit.scale, from: unit.text, to: Unit.text(of: unit.powers))
        }
        guard case .purchases? = steps[index].meaning else { return unit.powers }
        try align(Operand(step: index, powers: unit.powers), to: context.target)
        return context.target
    }

    private mutating func power(_ index: Int) throws(Fault) -> Operand {
        let (exponent, base) = (popped(), popped())
        guard exponent.powers?.isEmpty != false else {
            throw fault(exponent, "an exponent is a plain number, and {} is in \(text(exponent))")
        }
        guard let powers = base.powers else { return Operand(step: index, powers: nil) }
        guard !powers.isEmpty else { return Operand(step: index, powers: [:]) }
        guard let whole = exponent.literal?.whole, (-9...9).contains(whole) else {
            throw fault(
                exponent,
                "a figure in \(text(base)) can be raised to whole numbers from -9 to 9 only")
        }
        let raised = powers.mapValues { $0 * whole }
        guard raised.values.allSatisfy({ abs($0) <= 99 }) else {
            throw fault(base, "the unit of {} is raised too high")
        }
        return Operand(step: index, powers: raised.filter { $0.value != 0 })
    }
}

extension UnitCheck {
    /// All to the unit of the first that has one.
    private mutating func aligned(_ operands: [Operand], into index: Int) throws(Fault) -> Operand {
        let measured = operands.first { !$0.isZero && $0.powers != nil }
        guard let target = measured?.powers else {
            let allZero = operands.allSatisfy(\.isZero)
            return Operand(step: index, powers: allZero ? [:] : nil, isZero: allZero)
        }
        for operand in operands { try align(operand, to: target) }
        return Operand(step: index, powers: target)
    }

    private mutating func align(
        _ operand: Operand, to target: [UnitSymbol: Int]
    ) throws(Fault) {
        guard let powers = operand.powers, !operand.isZero, powers != target else { return }
        guard let factor = Unit.factor(from: powers, to: target) else {
            throw mismatch(operand, target)
        }
        try convert(
            operand.step, factor, from: Unit.text(of: powers), to: Unit.text(of: target))
    }

    private mutating func convert(
        _ step: Int, _ factor: ExactNumber, from: String, to: String
    ) throws(Fault) {
        guard let product = (steps[step].factor ?? ExactNumber(1)).multiplied(by: factor) else {
            throw Fault("this conversion is too large", at: steps[step].node.extent)
        }
        steps[step].factor = product
        made.append(Made(step: step, factor: factor, from: from, to: to))
    }

    private mutating func finish(_ result: Operand) throws(Fault) {
        guard let powers = result.powers, !result.isZero, powers != context.target else { return }
        guard Unit.factor(from: powers, to: context.target) != nil else {
            throw wrongEnd(result, powers)
        }
        try align(result, to: context.target)
    }
}
