/// What a simulation found.
public struct SimulationResult: Hashable, Sendable {
    /// One for each output, in their order.
    public let outputs: [OutputSummary]
    /// Spearman's rank correlation of each input with the chosen output, in the order of the
    /// inputs, each -1 ... 1; nil where no output was chosen. It rests on the first 1,048,576
    /// samples at most, and is no number where the output does not vary.
    public let rankCorrelations: [Double]?
}

/// The spread of one output. All figures but `nonFinite` are of the finite draws alone, and are no
/// numbers where there is none.
public struct OutputSummary: Hashable, Sendable {
    /// The mean.
    public let mean: Double
    /// The root of the mean squared distance from the mean.
    public let standardDeviation: Double
    /// The least draw.
    public let minimum: Double
    /// The greatest draw.
    public let maximum: Double
    /// Quantiles, each between the two draws next to it in order, in proportion.
    public let quantiles: Quantiles
    /// For each threshold of the output, the share of draws above it.
    public let sharesAbove: [Double]
    /// How the draws are spread between `minimum` and `maximum`.
    public let histogram: Histogram
    /// How many draws were infinite or no number: they are left out of everything else.
    public let nonFinite: Int
}

/// Figures that 5, 25, 50, 75 and 95 % of draws do not exceed.
public struct Quantiles: Hashable, Sendable {
    /// The 5 % quantile.
    public let p5: Double
    /// The lower quartile.
    public let p25: Double
    /// The median.
    public let p50: Double
    /// The upper quartile.
    public let p75: Double
    /// The 95 % quantile.
    public let p95: Double

    static let shares = [0.05, 0.25, 0.5, 0.75, 0.95]

    /// In the order of `shares`.
    init(_ figures: [Double]) {
        (p5, p25, p50, p75, p95) = (figures[0], figures[1], figures[2], figures[3], figures[4])
    }
}

/// Counts in bins of equal width.
public struct Histogram: Hashable, Sendable {
    /// Where the first bin starts.
    public let low: Double
    /// Where the last bin ends.
    public let high: Double
    /// Draws in each bin, in ascending order of figures.
    public let counts: [Int]
}
