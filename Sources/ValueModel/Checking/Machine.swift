/// Evaluates a formula over a stack.
struct Machine<Value: StackValue> {
    private let steps: [Step]
    private let value: (Meaning) -> Value
    private var stack: [(value: Value, extent: Range<Int>)] = []

    static func run(_ steps: [Step], value: (Meaning) -> Value) throws(Fault) -> Value {
        try withoutActuallyEscaping(value) { value throws(Fault) in
            var machine = Machine(steps: steps, value: value)
            return try machine.run()
        }
    }

    private init(steps: [Step], value: @escaping (Meaning) -> Value) {
        self.steps = steps
        self.value = value
    }

    private mutating func run() throws(Fault) -> Value {
        for step in steps {
            let wasFinite = stack.suffix(4).allSatisfy(\.value.isFinite)
            var result = try result(of: step)
            if let factor = step.factor { result = result.multiplied(by: Value(factor)) }
            guard result.isFinite || !wasFinite || step.meaning != nil else {
                throw Fault("{} can become too large to compute", at: step.node.extent)
            }
            stack.append((result, step.node.extent))
        }
        return stack.last?.value ?? Value(.zero)
    }

    private mutating func result(of step: Step) throws(Fault) -> Value {
        switch step.node.kind {
        case .number(let number): return Value(number)
        case .name: return step.meaning.map(value) ?? Value(.zero)
        case .negate: return Value(.zero).subtracting(popped().value)
        case .add: return binary { $0.adding($1) }
        case .subtract: return binary { $0.subtracting($1) }
        case .multiply: return binary { $0.multiplied(by: $1) }
        case .divide, .power: return try partial(step.node.kind == .divide)
        case .minimum(let count): return folded(count) { $0.minimum($1) }
        case .maximum(let count): return folded(count) { $0.maximum($1) }
        case .sum(let count): return folded(count) { $0.adding($1) }
        case .choose(let comparison):
            let (no, yes, right, left) = (popped(), popped(), popped(), popped())
            return left.value.chosen(comparison, than: right.value, yes.value, no.value)
        }
    }

    private mutating func popped() -> (value: Value, extent: Range<Int>) {
        stack.popLast() ?? (Value(.zero), 0..<0)
    }

    private mutating func binary(_ operation: (Value, Value) -> Value) -> Value {
        let (right, left) = (popped(), popped())
        return operation(left.value, right.value)
    }

    private mutating func folded(_ count: Int, _ operation: (Value, Value) -> Value) -> Value {
        let arguments = stack.suffix(count).map(\.value)
        stack.removeLast(arguments.count)
        guard let first = arguments.first else { return Value(.zero) }
        return arguments.dropFirst().reduce(first, operation)
    }

    private mutating func partial(_ isDivision: Bool) throws(Fault) -> Value {
        let (right, left) = (popped(), popped())
        do {
            return isDivision
                ? try left.value.divided(by: right.value) : try left.value.raised(to: right.value)
        } catch {
            throw Fault(error.sentence, at: isDivision ? right.extent : left.extent)
        }
    }
}

extension Undefined {
    /// The words it is about are shown beside it.
    var sentence: String {
        switch self {
        case .dividesByZero: "the divisor {} is zero when every input is at its base"
        case .canDivideByZero(let low, let high):
            "the divisor {} can be zero (it can lie anywhere from \(low.short) to \(high.short)): "
                + "keep it away from zero, for example with max"
        case .zeroToNegativePower: "zero has no negative power"
        case .negativeBase: "a negative number has whole powers only"
        case .canBeZeroToNegativePower(let low, let high):
            "{} can be zero (it can lie anywhere from \(low.short) to \(high.short)), and zero has "
                + "no negative power"
        case .canBeNegativeBase(let low, let high):
            "{} can be negative (it can lie anywhere from \(low.short) to \(high.short)), and a "
                + "negative number has whole powers only"
        }
    }
}

extension Double {
    /// For sentences: whole numbers without a point, others with a few digits.
    var short: String {
        guard isFinite else { return self < 0 ? "-∞" : "∞" }
        if let whole = Int(exactly: self) { return String(whole) }
        let scale = Swift.abs(self) < 1 ? 10_000.0 : 100.0
        let rounded = (self * scale).rounded() / scale
        return rounded.isFinite && rounded != 0 ? "\(rounded)" : "\(self)"
    }
}
