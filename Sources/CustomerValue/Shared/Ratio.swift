/// An exact fraction in lowest terms with a positive denominator.
///
/// Percentages and means are kept like this and rounded only where somebody reads them.
package struct Ratio: Hashable, Sendable {
    package let numerator: Int128
    package let denominator: Int128

    /// Nil when the denominator is zero.
    package init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0 else { return nil }
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * (numerator / Int128(divisor))
        self.denominator = sign * (denominator / Int128(divisor))
    }

    /// The value times 10 to the power of `places`, rounded half to even; saturates at 64 bits.
    package func rounded(places: Int) -> Int64 {
        let (scaled, overflow) = numerator.multipliedReportingOverflow(
            by: Int128.powerOfTen(places))
        guard !overflow else { return numerator < 0 ? .min : .max }
        return Int64(clamping: scaled.dividedHalfToEven(by: denominator))
    }

    private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
        var (larger, smaller) = (left, right)
        while smaller != 0 {
            (larger, smaller) = (smaller, larger % smaller)
        }
        return max(larger, 1)
    }
}

extension Int128 {
    /// The nearest integer to `self / divisor`; a tie goes to the even neighbour, so that many
    /// roundings do not drift. The divisor must be positive.
    func dividedHalfToEven(by divisor: Int128) -> Int128 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        let rest = remainder.magnitude
        let other = divisor.magnitude - rest
        let isUp = rest > other || (rest == other && quotient % 2 != 0)
        return isUp ? quotient + (self < 0 ? -1 : 1) : quotient
    }

    static func powerOfTen(_ exponent: Int) -> Int128 {
        (0..<Swift.max(0, exponent)).reduce(1) { power, _ in power * 10 }
    }
}
