/// An exact fraction in lowest terms with a positive denominator, in 128 bits.
///
/// Arithmetic answers nil where it would overflow, so that a caller can go on with `Double` and
/// say so.
public struct ExactNumber: Hashable, Sendable {
    /// Above the line.
    public let numerator: Int128
    /// Below the line; positive.
    public let denominator: Int128

    /// Nothing.
    public static let zero = ExactNumber(0)

    /// A whole number.
    public init(_ whole: Int) {
        numerator = Int128(whole)
        denominator = 1
    }

    /// Nil when the denominator is zero, or a part does not fit.
    public init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * (numerator / divisor)
        self.denominator = sign * (denominator / divisor)
    }

    /// The nearest floating-point number, or next to it.
    public var value: Double { Double(numerator) / Double(denominator) }

    /// Whether it is zero.
    public var isZero: Bool { numerator == 0 }

    /// The whole number, when there is nothing behind the point and it fits.
    public var whole: Int? { denominator == 1 ? Int(exactly: numerator) : nil }

    static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> Int128 {
        var (larger, smaller) = (left, right)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return Int128(clamping: max(larger, 1))
    }
}
