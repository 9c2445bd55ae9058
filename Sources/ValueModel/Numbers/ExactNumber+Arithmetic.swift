extension ExactNumber {
    /// The sum; nil when it does not fit.
    public func adding(_ other: ExactNumber) -> ExactNumber? {
        guard let left = Self.product(numerator, other.denominator),
            let right = Self.product(other.numerator, denominator),
            let below = Self.product(denominator, other.denominator)
        else { return nil }
        let (above, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : ExactNumber(above, over: below)
    }

    /// The difference; nil when it does not fit.
    public func subtracting(_ other: ExactNumber) -> ExactNumber? {
        adding(other.negated)
    }

    /// The product; nil when it does not fit.
    public func multiplied(by other: ExactNumber) -> ExactNumber? {
        // Reduced crosswise first, so that what fits in the end fits on the way.
        guard let left = ExactNumber(numerator, over: other.denominator),
            let right = ExactNumber(other.numerator, over: denominator),
            let above = Self.product(left.numerator, right.numerator),
            let below = Self.product(left.denominator, right.denominator)
        else { return nil }
        return ExactNumber(above, over: below)
    }

    /// The quotient; nil when it does not fit or the divisor is zero.
    public func divided(by other: ExactNumber) -> ExactNumber? {
        guard let inverse = ExactNumber(other.denominator, over: other.numerator) else {
            return nil
        }
        return multiplied(by: inverse)
    }

    /// A whole power; nil when it does not fit, or zero is raised to a negative power.
    public func raised(to exponent: Int) -> ExactNumber? {
        guard exponent >= 0 else {
            return ExactNumber(1).divided(by: self)?.raised(to: -max(exponent, -Int.max))
        }
        var (power, square, rest) = (ExactNumber(1), self, exponent)
        while rest > 0 {
            if rest % 2 == 1 {
                guard let next = power.multiplied(by: square) else { return nil }
                power = next
            }
            rest /= 2
            guard rest > 0 else { break }
            guard let next = square.multiplied(by: square) else { return nil }
            square = next
        }
        return power
    }

    /// With the other sign.
    public var negated: ExactNumber {
        ExactNumber(-numerator, over: denominator) ?? self
    }

    private static func product(_ left: Int128, _ right: Int128) -> Int128? {
        let (value, overflow) = left.multipliedReportingOverflow(by: right)
        return overflow || value == .min ? nil : value
    }
}

extension ExactNumber: Comparable {
    /// Compared exactly where the products fit, as floating-point numbers beyond.
    public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        guard let one = product(left.numerator, right.denominator),
            let other = product(right.numerator, left.denominator)
        else { return left.value < right.value }
        return one < other
    }
}
