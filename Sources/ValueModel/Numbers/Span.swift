import Foundation

/// Everything a figure can be: an interval that holds it for certain.
///
/// Interval arithmetic forgets that the same input may stand on both sides, so a span can be wider
/// than what really happens, and is never narrower.
struct Span: Hashable {
    let low: Double
    let high: Double

    /// Nothing is known.
    static let whole = Span(-.infinity, .infinity)

    init(_ low: Double, _ high: Double) {
        self.low = low
        self.high = high
    }

    func contains(_ value: Double) -> Bool { low <= value && value <= high }

    private init(around corners: [Double]) {
        // 0 x ∞ at a corner means that nothing is moved: 0.
        let numbers = corners.map { $0.isNaN ? 0 : $0 }
        low = numbers.min() ?? 0
        high = numbers.max() ?? 0
    }

    private func corners(_ other: Span, _ operation: (Double, Double) -> Double) -> Span {
        Span(around: [
            operation(low, other.low), operation(low, other.high), operation(high, other.low),
            operation(high, other.high),
        ])
    }
}

extension Span: StackValue {
    init(_ number: ExactNumber) {
        self.init(number.value, number.value)
    }

    var isFinite: Bool { low.isFinite && high.isFinite }

    func adding(_ other: Span) -> Span { Span(low + other.low, high + other.high) }

    func subtracting(_ other: Span) -> Span { Span(low - other.high, high - other.low) }

    func multiplied(by other: Span) -> Span { corners(other, *) }

    func divided(by other: Span) throws(Undefined) -> Span {
        guard !other.contains(0) else {
            throw .canDivideByZero(low: other.low, high: other.high)
        }
        return corners(other, /)
    }

    func minimum(_ other: Span) -> Span { Span(min(low, other.low), min(high, other.high)) }

    func maximum(_ other: Span) -> Span { Span(max(low, other.low), max(high, other.high)) }

    func chosen(_ comparison: Comparison, than other: Span, _ yes: Span, _ no: Span) -> Span {
        let (always, never) =
            switch comparison {
            case .less: (high < other.low, low >= other.high)
            case .lessOrEqual: (high <= other.low, low > other.high)
            case .greater: (low > other.high, high <= other.low)
            case .greaterOrEqual: (low >= other.high, high < other.low)
            }
        if always { return yes }
        return never ? no : Span(min(yes.low, no.low), max(yes.high, no.high))
    }

    func raised(to exponent: Span) throws(Undefined) -> Span {
        if exponent.low == exponent.high, exponent.low == exponent.low.rounded(),
            exponent.low.magnitude < 1e9
        {
            return try raised(toWhole: exponent.low)
        }
        guard low >= 0 else { throw .canBeNegativeBase(low: low, high: high) }
        guard low > 0 || exponent.low >= 0 else {
            throw .canBeZeroToNegativePower(low: low, high: high)
        }
        // Monotone in the base and in the exponent, each way for itself: the corners bound it.
        return corners(exponent, pow)
    }

    private func raised(toWhole power: Double) throws(Undefined) -> Span {
        guard power >= 0 || !contains(0) else {
            throw .canBeZeroToNegativePower(low: low, high: high)
        }
        let isEven = power.truncatingRemainder(dividingBy: 2) == 0
        let ends = [pow(low, power), pow(high, power)]
        return Span(around: isEven && power > 0 && contains(0) ? ends + [0] : ends)
    }
}
