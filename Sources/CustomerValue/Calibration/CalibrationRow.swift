/// One attribute: what the customer gave it, what was agreed before, and each function's mean.
package struct CalibrationRow: Hashable, Sendable {
    package struct Guess: Hashable, Sendable {
        package let function: BusinessFunction
        /// An attribute that a bar left out counts as 0 here, as it does in the index.
        package let points: Ratio
    }

    package let attribute: ID<ValueAttribute>
    /// Nil when the customer left it out.
    package let customer: Int?
    package let agreed: Int?
    /// In the order of the functions.
    package let guesses: [Guess]

    /// The functions whose mean lies nearest to the customer; several when they are level.
    package var closest: [BusinessFunction] {
        let gaps = guesses.map { guess -> (BusinessFunction, Int128) in
            let gap = guess.points.numerator - Int128(customer ?? 0) * guess.points.denominator
            return (guess.function, Int128(gap.magnitude) * Self.scale / guess.points.denominator)
        }
        let least = gaps.map(\.1).min()
        return gaps.filter { $0.1 == least }.map(\.0)
    }

    /// Fine enough to tell means of a thousand bars apart.
    private static let scale: Int128 = 1_000_000_000

    static func all(
        _ functions: [(function: BusinessFunction, bars: [Bar])], agreed: Bar?, customer: Bar
    ) -> [CalibrationRow] {
        let bars = functions.flatMap(\.bars) + [customer] + [agreed].compactMap(\.self)
        return Set(bars.flatMap(\.points.keys)).map { attribute in
            CalibrationRow(
                attribute: attribute, customer: customer.points[attribute],
                agreed: agreed?.points[attribute],
                guesses: functions.compactMap { function, bars in
                    mean(of: attribute, in: bars).map { Guess(function: function, points: $0) }
                })
        }
        .sorted { left, right in
            let points = (left.customer ?? 0, right.customer ?? 0)
            return points.0 == points.1
                ? left.attribute < right.attribute : points.0 > points.1
        }
    }

    private static func mean(of attribute: ID<ValueAttribute>, in bars: [Bar]) -> Ratio? {
        let sum = bars.reduce(Int128(0)) { $0 + Int128($1.points[attribute] ?? 0) }
        return Ratio(sum, over: Int128(bars.count))
    }
}
