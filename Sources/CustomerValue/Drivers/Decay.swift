/// How a DVP% wears off: rivals copy and undercut, so every advantage has a half-life.
///
/// The one place with floating point: a forecast is read, never added up or stored.
package enum Decay {
    /// DVP% in hundredths of a percent after each of the years 1 to `years`.
    ///
    /// Empty when the half-life is not a positive number. 10 % with a half-life of 3 years gives
    /// 7.94, 6.30, 5.00 and 3.97 % (method, section 7.3).
    package static func hundredths(
        from start: Int64, halfLifeYears: Double, years: Int
    ) -> [Int64] {
        guard halfLifeYears > 0, halfLifeYears.isFinite, years > 0 else { return [] }
        return (1...years).map { year in
            let left = Double(start) * halved(times: Double(year) / halfLifeYears)
            return Int64(exactly: left.rounded(.toNearestOrEven)) ?? start
        }
    }

    // The standard library has a square root but no power: the fraction is spelled in binary,
    // and the place of weight 1/2^n is the n-fold square root of one half.
    private static func halved(times exponent: Double) -> Double {
        guard exponent < 1_100 else { return 0 }
        var factor = 1.0
        for _ in 0..<Int(exponent) { factor /= 2 }
        var rest = exponent - exponent.rounded(.down)
        var root = 0.5
        for _ in 0..<52 {
            root = root.squareRoot()
            rest *= 2
            guard rest >= 1 else { continue }
            rest -= 1
            factor *= root
        }
        return factor
    }
}
