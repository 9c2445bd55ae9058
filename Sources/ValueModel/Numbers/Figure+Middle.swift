extension Figure {
    /// Half way between.
    static func middle(_ low: ExactNumber, _ high: ExactNumber) -> Figure {
        let sum = Figure.exact(low).adding(.exact(high))
        return sum.multiplied(by: ExactNumber(1, over: 2).map(Figure.exact) ?? .rounded(0.5))
    }

    /// The square root of the product; exact when it is a fraction.
    static func geometricMiddle(_ low: ExactNumber, _ high: ExactNumber) -> Figure {
        let product = Figure.exact(low).multiplied(by: .exact(high))
        let nearest = product.value.squareRoot()
        guard case .exact(let number) = product, let above = root(of: number.numerator),
            let below = root(of: number.denominator),
            let exact = ExactNumber(above, over: below)
        else { return .rounded(nearest) }
        return .exact(exact)
    }

    /// The smallest value that half of the probability does not exceed.
    static func median(_ values: [ExactNumber], _ shares: [ExactNumber]) -> Figure? {
        var sum = Figure.exact(.zero)
        for (value, share) in zip(values, shares).sorted(by: { $0.0 < $1.0 }) {
            sum = sum.adding(.exact(share))
            if sum.value >= 0.5 { return .exact(value) }
        }
        return nil
    }

    private static func root(of square: Int128) -> Int128? {
        let root = Int128(Double(square).squareRoot().rounded())
        let (product, overflow) = root.multipliedReportingOverflow(by: root)
        return !overflow && product == square ? root : nil
    }
}
