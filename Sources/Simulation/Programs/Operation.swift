import Glibc

/// An operation on one figure.
public enum UnaryOperation: Hashable, Sendable {
    case negate
}

/// An operation on two figures, left and right.
public enum BinaryOperation: Hashable, Sendable {
    case add
    case subtract
    case multiply
    case divide
    /// Left to the power of right, as the C library's `pow`.
    case power
    /// The lesser; no number where one of them is no number.
    case minimum
    /// The greater; no number where one of them is no number.
    case maximum

    var isCommutative: Bool { self == .add || self == .multiply }
}

/// A comparison of two figures, left and right.
public enum Comparison: Hashable, Sendable {
    case greater
    case greaterOrEqual
    case equal
    case notEqual
}

extension UnaryOperation {
    func callAsFunction(_ figure: Double) -> Double {
        switch self {
        case .negate: -figure
        }
    }
}

extension BinaryOperation {
    func callAsFunction(_ left: Double, _ right: Double) -> Double {
        switch self {
        case .add: left + right
        case .subtract: left - right
        case .multiply: left * right
        case .divide: left / right
        case .power: Self.raised(left, right)
        case .minimum: Self.lesser(left, right)
        case .maximum: Self.greater(left, right)
        }
    }

    @inline(__always) static func raised(_ base: Double, _ exponent: Double) -> Double {
        pow(base, exponent)
    }

    @inline(__always) static func lesser(_ left: Double, _ right: Double) -> Double {
        left < right || left.isNaN ? left : right
    }

    @inline(__always) static func greater(_ left: Double, _ right: Double) -> Double {
        left > right || left.isNaN ? left : right
    }
}

extension Comparison {
    func callAsFunction(_ left: Double, _ right: Double) -> Bool {
        switch self {
        case .greater: left > right
        case .greaterOrEqual: left >= right
        case .equal: left == right
        case .notEqual: left != right
        }
    }
}
