public import Simulation

/// How one figure of a result is spread over all samples.
///
/// Without anything uncertain behind it every quantile is the base, `standardDeviation` is zero and
/// there is no histogram.
public struct Spread: Hashable, Sendable {
    /// The figure with every input at its base.
    public let base: Double
    /// The mean of the samples; not the base where spreads are lopsided.
    public let mean: Double
    /// The root of the mean squared distance from the mean.
    public let standardDeviation: Double
    /// Five in a hundred samples stay below.
    public let p5: Double
    /// One in four stays below.
    public let p25: Double
    /// Half stay below.
    public let p50: Double
    /// One in four exceeds it.
    public let p75: Double
    /// Five in a hundred exceed it.
    public let p95: Double
    /// Of the net gain and of DVP% where they vary.
    public let histogram: Histogram?

    /// The spread of a figure that does not vary.
    public init(certain base: Double) {
        self.base = base
        mean = base
        standardDeviation = 0
        (p5, p25, p50, p75, p95) = (base, base, base, base, base)
        histogram = nil
    }

    init(base: Double, _ summary: OutputSummary, keepsHistogram: Bool) {
        self.base = base
        mean = summary.mean
        standardDeviation = summary.standardDeviation
        p5 = summary.quantiles.p5
        p25 = summary.quantiles.p25
        p50 = summary.quantiles.p50
        p75 = summary.quantiles.p75
        p95 = summary.quantiles.p95
        histogram = keepsHistogram ? summary.histogram : nil
    }
}
