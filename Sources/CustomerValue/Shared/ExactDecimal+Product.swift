extension ExactDecimal {
    /// The product of all factors times 10 to the power of `places`, rounded half to even once.
    ///
    /// Nil when the result needs more than 64 bits, or for more than five factors in the millions.
    package static func product(_ factors: [ExactDecimal], places: Int) -> Int64? {
        var product: Int128 = 1
        for factor in factors {
            let (next, overflow) = product.multipliedReportingOverflow(
                by: Int128(factor.millionths))
            guard !overflow else { return nil }
            product = next
        }
        let surplusPlaces = 6 * factors.count - places
        guard surplusPlaces <= 38 else { return product == 0 ? 0 : nil }
        if surplusPlaces >= 0 {
            return Int64(exactly: product.dividedHalfToEven(by: .powerOfTen(surplusPlaces)))
        }
        guard surplusPlaces >= -38 else { return nil }
        let (scaled, overflow) = product.multipliedReportingOverflow(
            by: .powerOfTen(-surplusPlaces))
        return overflow ? nil : Int64(exactly: scaled)
    }
}
