/// How an uncertain figure is spread.
///
/// Only a possible one can be built: every constructor throws `DistributionError` for bounds upside
/// down, a mode outside them, a spread that is not positive, or a number that is not finite.
public struct Distribution: Hashable, Sendable {
    /// The family with its own parameters.
    public enum Shape: Hashable, Sendable {
        /// Equally likely everywhere between the bounds.
        case uniform(low: Double, high: Double)
        /// A density of two straight lines that meet at the mode.
        case triangular(low: Double, mode: Double, high: Double)
        /// A beta of weight 4 on the mode.
        case pert(low: Double, mode: Double, high: Double)
        /// The bell curve.
        case normal(mean: Double, standardDeviation: Double)
        /// The logarithm is normal with mean `mu` and standard deviation `sigma`.
        case lognormal(mu: Double, sigma: Double)
        /// A beta distribution stretched to the bounds.
        case beta(alpha: Double, beta: Double, low: Double, high: Double)
        /// Probabilities sum to 1.
        case discrete([Outcome])
    }

    /// One value of a discrete distribution.
    public struct Outcome: Hashable, Sendable {
        /// The figure itself.
        public let value: Double
        /// Between 0 and 1.
        public let probability: Double

        /// An outcome as it was written; `discrete` checks it.
        public init(value: Double, probability: Double) {
            self.value = value
            self.probability = probability
        }
    }

    /// The family and its parameters, checked.
    public let shape: Shape

    init(_ shape: Shape) {
        self.shape = shape
    }
}
