/// Why numbers describe no distribution.
public enum DistributionError: Error, Hashable, Sendable {
    /// A parameter, or the spread that follows from the parameters, is infinite or no number.
    case notFinite(Double)
    case boundsReversed(low: Double, high: Double)
    /// Nothing is uncertain: a plain number says it.
    case noSpread(Double)
    case modeOutside(mode: Double, low: Double, high: Double)
    /// A standard deviation or a shape parameter of zero or less.
    case notPositive(Double)
    /// A lognormal figure is never zero or less.
    case lowerQuantileNotPositive(Double)
    case noOutcomes
    case probabilityNotPositive(Double)
    /// The probabilities do not sum to 1.
    case probabilitySum(Double)
    case repeatedValue(Double)
}
