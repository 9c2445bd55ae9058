/// Why a DVP% is not defined; a missing figure is never shown as 0 %.
package enum DVPError: Error, Hashable, Sendable {
    /// Purchases are missing, zero or negative.
    case noPurchases
    case noNetGain
    case currencyMismatch
}

/// 100 x net gain / purchases of the same year and currency, exact (method, section 3.5).
///
/// Negative when the customer would be better off with the alternative.
package struct DVPPercent: Hashable, Sendable {
    package let netGain: Money
    package let purchases: Money

    package init(netGain: Money?, purchases: Money?) throws(DVPError) {
        guard let purchases, purchases.amountMinor > 0 else { throw .noPurchases }
        guard let netGain else { throw .noNetGain }
        guard netGain.currency == purchases.currency else { throw .currencyMismatch }
        self.netGain = netGain
        self.purchases = purchases
    }

    /// The exact percentage as a fraction, not reduced: minor units of 100 x net gain over minor
    /// units of purchases.
    package var numerator: Int128 { 100 * Int128(netGain.amountMinor) }
    package var denominator: Int128 { Int128(purchases.amountMinor) }

    /// Tenths of a percent for reading: 10 % is 100. Rounded half to even.
    package var tenths: Int64 {
        Int64(clamping: (10 * numerator).dividedHalfToEven(by: denominator))
    }

    /// Hundredths of a percent: 10 % is 1000. Rounded half to even.
    package var hundredths: Int64 {
        Int64(clamping: (100 * numerator).dividedHalfToEven(by: denominator))
    }
}

extension DVPPercent: Comparable {
    // Both products stay below 2^127: 100 x 2^63 x 2^63 would not, so wholes are compared first.
    package static func < (left: DVPPercent, right: DVPPercent) -> Bool {
        let wholes = (left.floored, right.floored)
        guard wholes.0.quotient == wholes.1.quotient else {
            return wholes.0.quotient < wholes.1.quotient
        }
        return wholes.0.remainder * right.denominator < wholes.1.remainder * left.denominator
    }

    private var floored: (quotient: Int128, remainder: Int128) {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return remainder < 0 ? (quotient - 1, remainder + denominator) : (quotient, remainder)
    }
}
