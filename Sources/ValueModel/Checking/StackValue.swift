/// What formulas can be evaluated in: exact base figures, and intervals of what can happen.
protocol StackValue {
    init(_ number: ExactNumber)
    func adding(_ other: Self) -> Self
    func subtracting(_ other: Self) -> Self
    func multiplied(by other: Self) -> Self
    func divided(by other: Self) throws(Undefined) -> Self
    func raised(to exponent: Self) throws(Undefined) -> Self
    func minimum(_ other: Self) -> Self
    func maximum(_ other: Self) -> Self
    func chosen(_ comparison: Comparison, than other: Self, _ yes: Self, _ no: Self) -> Self
    var isFinite: Bool { get }
}

/// Why an operation has no result.
enum Undefined: Error, Hashable {
    case dividesByZero
    case canDivideByZero(low: Double, high: Double)
    case zeroToNegativePower
    case negativeBase
    case canBeZeroToNegativePower(low: Double, high: Double)
    case canBeNegativeBase(low: Double, high: Double)
}
