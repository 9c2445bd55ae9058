/// How well each function of the supplier knew the customer: its bar before the session against
/// the bar the customer agreed on in it.
///
/// It speaks of functions, never of persons: several bars of one function are averaged.
package struct Calibration: Hashable, Sendable {
    /// One function's mean agreement with the customer.
    package struct Guess: Hashable, Sendable {
        package let function: BusinessFunction
        package let index: Ratio
        package let bars: Int
    }

    /// Closest to the customer first, then in the order of the functions.
    package let guesses: [Guess]
    /// What the customer valued most first, then by id.
    package let rows: [CalibrationRow]
    /// The bar the functions agreed on, attribute by attribute; nil when none was agreed.
    package let agreed: Agreement?

    package init(
        _ bars: [(function: BusinessFunction, bar: Bar)], agreed: Bar?, customer: Bar
    ) {
        // Only between bars of 100 is every index a whole number.
        let full = bars.filter {
            Agreement(ours: $0.bar, theirs: customer)?.isBetweenFullBars ?? false
        }
        let byFunction = BusinessFunction.allCases.compactMap { function in
            let own = full.filter { $0.function == function }.map(\.bar)
            return own.isEmpty ? nil : (function: function, bars: own)
        }
        guesses =
            byFunction.compactMap { Self.guess($0.function, $0.bars, customer) }
            .sorted { $0.index.rounded(places: 9) > $1.index.rounded(places: 9) }
        rows = CalibrationRow.all(byFunction, agreed: agreed, customer: customer)
        self.agreed = agreed.flatMap { Agreement(ours: $0, theirs: customer) }
    }

    private static func guess(
        _ function: BusinessFunction, _ bars: [Bar], _ customer: Bar
    ) -> Guess? {
        let sum = bars.compactMap { Agreement(ours: $0, theirs: customer)?.index.numerator }
            .reduce(Int128(0), +)
        return Ratio(sum, over: Int128(bars.count)).map {
            Guess(function: function, index: $0, bars: bars.count)
        }
    }
}
