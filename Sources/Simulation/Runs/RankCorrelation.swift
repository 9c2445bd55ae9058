/// Spearman's rank correlation, from counts by bin.
///
/// An input's draws stand in the order of the random words behind them, so their ranks come from
/// counting words in 1,024 bins and the words alone are drawn again. Outputs are ranked by their
/// keys. Figures of one bin share the mean of their ranks, as ties do.
enum RankCorrelation {
    static let mostSamples = 1 << 20

    /// Of one input's bins with the output's grades, whose sum and sum of squares are given.
    static func of(_ bins: SensitivityBins, _ grades: GradeSums) -> Double {
        let own = RankScale(bins.counts[...])
        let count = Double(own.count)
        let mean = Double(grades.sum) / count
        var product = 0.0
        for bin in bins.counts.indices {
            let expected = Double(bins.counts[bin]) * mean
            product += (Double(own.twice[bin]) - count - 1) * (Double(bins.grades[bin]) - expected)
        }
        let squares = Double(grades.squares) - Double(grades.sum) * mean
        return product / (own.squares * squares).squareRoot()
    }
}

/// Sums over the grades of an output: whole numbers, so the order of additions does not matter.
struct GradeSums: Sendable {
    var sum = 0
    var squares = 0

    mutating func add(_ other: GradeSums) {
        sum += other.sum
        squares += other.squares
    }
}

/// The mean rank of the figures in each bin, doubled so that it is a whole number.
struct RankScale {
    let twice: [Int]
    let count: Int
    /// The sum of squared distances of doubled ranks from their mean.
    let squares: Double

    /// The doubled ranks, or a part of them small enough that a million squares can be added.
    var grades: [Int] {
        var shift = 0
        while count >> shift > RankCorrelation.mostSamples { shift += 1 }
        return twice.map { $0 >> shift }
    }

    init(_ counts: ArraySlice<UInt32>) {
        var before = 0
        twice = counts.map { count in
            defer { before += Int(count) }
            return 2 * before + Int(count) + 1
        }
        let total = before
        count = total
        squares = zip(counts, twice).reduce(0) { sum, bin in
            let distance = Double(bin.1 - total - 1)
            return sum + Double(bin.0) * distance * distance
        }
    }
}
