extension Program {
    /// The outputs for one point, computed by the same operations as in a simulation.
    ///
    /// `inputs` holds one figure for each input, by number. Division by zero and the like give
    /// infinite figures or no numbers.
    public func evaluate(
        _ inputs: [Double], outputs: [Register]
    ) throws(ProgramError) -> [Double] {
        guard inputs.count == inputCount else {
            throw .inputCount(given: inputs.count, expected: inputCount)
        }
        try check(outputs)
        let needed = needed(for: outputs).sorted { $0.index < $1.index }
        var values = instructions.map(\.start)
        for _ in 0..<FixedPoint.mostRounds {
            for register in needed { step(register, inputs, &values) }
            if isFixed(needed, &values) { return outputs.map { values[$0.index] } }
        }
        throw .noFixedPoint
    }

    private func step(_ register: Register, _ inputs: [Double], _ values: inout [Double]) {
        let value: Double
        switch instructions[register.index] {
        case .input(let number): value = inputs[number]
        case .constant(let figure): value = figure
        case .circular: return
        case .unary(let operation, let figure): value = operation(values[figure.index])
        case .binary(let operation, let left, let right):
            value = operation(values[left.index], values[right.index])
        case .select(let comparison, let left, let right, let then, let otherwise):
            let holds = comparison(values[left.index], values[right.index])
            value = values[holds ? then.index : otherwise.index]
        }
        values[register.index] = value
    }

    /// Gives each circular register its next value; true where none of them moved.
    private func isFixed(_ needed: [Register], _ values: inout [Double]) -> Bool {
        var isFixed = true
        for register in needed {
            guard let next = closings[register] else { continue }
            let (old, new) = (values[register.index], values[next.index])
            isFixed = isFixed && !FixedPoint.moves(old, new)
            values[register.index] = new
        }
        return isFixed
    }
}

/// When an iteration of circular registers counts as settled.
enum FixedPoint {
    static let mostRounds = 200

    /// More than 1e-12 of its size. What is no number stays none, so it moves no more.
    @inline(__always) static func moves(_ old: Double, _ new: Double) -> Bool {
        abs(new - old) > 1e-12 * max(abs(new), abs(old))
    }
}
