extension Figure {
    /// In units of 10^-digits, rounded half to even; nil when it does not fit.
    func minorUnits(digits: Int) -> Int64? {
        let scale = (0..<digits).reduce(Int64(1)) { power, _ in power * 10 }
        guard case .exact(let number) = self else {
            return Int64(exactly: (value * Double(scale)).rounded(.toNearestOrEven))
        }
        let (scaled, overflow) = number.numerator.multipliedReportingOverflow(by: Int128(scale))
        guard !overflow else { return Figure.rounded(value).minorUnits(digits: digits) }
        return Int64(exactly: Self.halfToEven(scaled, over: number.denominator))
    }

    private static func halfToEven(_ above: Int128, over below: Int128) -> Int128 {
        let (quotient, remainder) = above.quotientAndRemainder(dividingBy: below)
        let (size, rest) = (remainder.magnitude, below.magnitude - remainder.magnitude)
        guard size > rest || (size == rest && quotient % 2 != 0) else { return quotient }
        return quotient + (above < 0 ? -1 : 1)
    }
}
