/// Samples counted into bins of equal width.
package struct Bins: Sendable, Equatable {
    package let lower: Double
    package let upper: Double
    package let counts: [Int]
    /// Samples beyond either end: counted in every share, not drawn.
    package let beyond: Int
    /// Samples that are no numbers: counted nowhere.
    package let undrawn: Int

    /// `lower` below `upper`; counts below zero count as zero.
    package init(lower: Double, upper: Double, counts: [Int], beyond: Int = 0, undrawn: Int = 0) {
        self.lower = lower
        self.upper = upper
        self.counts = counts.map { max(0, $0) }
        self.beyond = max(0, beyond)
        self.undrawn = max(0, undrawn)
    }

    /// From the one in 500 at the lower end to the one in 500 at the upper end: a few far
    /// outliers would press all others into two or three bins.
    package init(_ samples: [Double], count: Int = 50) {
        let sorted = samples.filter(Scale.holds).sorted()
        let undrawn = samples.count - sorted.count
        guard let first = sorted.first, let last = sorted.last, count > 0 else {
            self.init(lower: 0, upper: 1, counts: [], undrawn: undrawn)
            return
        }
        let tail = sorted.count / 500
        let (lower, upper) =
            last > first
            ? (sorted[tail], sorted[sorted.count - 1 - tail])
            : (first - 0.5, first + 0.5)
        self.init(sorted, lower: lower, upper: upper, count: count, undrawn: undrawn)
    }

    private init(_ sorted: [Double], lower: Double, upper: Double, count: Int, undrawn: Int) {
        var counts = Array(repeating: 0, count: count)
        var beyond = 0
        for value in sorted {
            if value < lower || value > upper {
                beyond += 1
                continue
            }
            let share = upper > lower ? (value - lower) / (upper - lower) : 0.5
            counts[min(Int(share * Double(count)), count - 1)] += 1
        }
        self.init(lower: lower, upper: upper, counts: counts, beyond: beyond, undrawn: undrawn)
    }

    var total: Int { counts.reduce(beyond, +) }
    var isDrawable: Bool {
        lower < upper && Scale.holds(lower) && Scale.holds(upper) && counts.contains { $0 > 0 }
    }

    /// The lower edge of a bin; of the one past the last, the upper end.
    func edge(_ index: Int) -> Double {
        lower + (upper - lower) * Double(index) / Double(max(counts.count, 1))
    }

    func share(_ index: Int) -> Double {
        total > 0 ? Double(counts[index]) / Double(total) : 0
    }
}
