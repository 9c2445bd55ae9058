extension UnaryOperation {
    func fill(_ result: Column, _ figure: Column) {
        switch self {
        case .negate: for place in 0..<Block.size { result[place] = -figure[place] }
        }
    }
}

extension BinaryOperation {
    /// The choice is made once a block; each branch is a loop the compiler makes vectors of.
    func fill(_ result: Column, _ left: Column, _ right: Column) {
        switch self {
        case .add: combine(result, left, right) { $0 + $1 }
        case .subtract: combine(result, left, right) { $0 - $1 }
        case .multiply: combine(result, left, right) { $0 * $1 }
        case .divide: combine(result, left, right) { $0 / $1 }
        case .power: combine(result, left, right) { BinaryOperation.raised($0, $1) }
        case .minimum: combine(result, left, right) { BinaryOperation.lesser($0, $1) }
        case .maximum: combine(result, left, right) { BinaryOperation.greater($0, $1) }
        }
    }
}

extension Comparison {
    func fill(
        _ result: Column, _ left: Column, _ right: Column, _ then: Column, _ otherwise: Column
    ) {
        switch self {
        case .greater: choose(result, left, right, then, otherwise) { $0 > $1 }
        case .greaterOrEqual: choose(result, left, right, then, otherwise) { $0 >= $1 }
        case .equal: choose(result, left, right, then, otherwise) { $0 == $1 }
        case .notEqual: choose(result, left, right, then, otherwise) { $0 != $1 }
        }
    }
}

@inline(__always) private func combine(
    _ result: Column, _ left: Column, _ right: Column, _ operation: (Double, Double) -> Double
) {
    for place in 0..<Block.size { result[place] = operation(left[place], right[place]) }
}

@inline(__always) private func choose(
    _ result: Column, _ left: Column, _ right: Column, _ then: Column, _ otherwise: Column,
    _ holds: (Double, Double) -> Bool
) {
    for place in 0..<Block.size {
        result[place] = holds(left[place], right[place]) ? then[place] : otherwise[place]
    }
}
