import Glibc

extension Distribution {
    /// Every figure between the bounds is equally likely.
    public static func uniform(low: Double, high: Double) throws(DistributionError) -> Self {
        try checkBounds(low, high)
        return Self(.uniform(low: low, high: high))
    }

    /// The density rises in a straight line to the mode and falls in a straight line from it.
    public static func triangular(
        low: Double, mode: Double, high: Double
    ) throws(DistributionError) -> Self {
        try checkMode(low, mode, high)
        return Self(.triangular(low: low, mode: mode, high: high))
    }

    /// The beta distribution with mean `(low + 4 mode + high) / 6`.
    public static func pert(
        low: Double, mode: Double, high: Double
    ) throws(DistributionError) -> Self {
        try checkMode(low, mode, high)
        return Self(.pert(low: low, mode: mode, high: high))
    }

    /// The normal distribution; `standardDeviation` is positive.
    public static func normal(
        mean: Double, standardDeviation: Double
    ) throws(DistributionError) -> Self {
        try checkFinite(mean, standardDeviation, standardDeviation * standardDeviation)
        try checkPositive(standardDeviation)
        return Self(.normal(mean: mean, standardDeviation: standardDeviation))
    }

    /// The figure whose natural logarithm is normal with these parameters.
    ///
    /// They are the mean and the standard deviation *of the logarithm*, not of the figure.
    public static func lognormal(
        meanOfLogarithm: Double, standardDeviationOfLogarithm: Double
    ) throws(DistributionError) -> Self {
        try checkFinite(meanOfLogarithm, standardDeviationOfLogarithm)
        try checkPositive(standardDeviationOfLogarithm)
        let made = Self(
            .lognormal(mu: meanOfLogarithm, sigma: standardDeviationOfLogarithm))
        try checkFinite(made.variance)
        try checkPositive(made.variance)
        return made
    }

    /// The normal distribution with these 5 % and 95 % quantiles.
    public static func normal(p5: Double, p95: Double) throws(DistributionError) -> Self {
        try checkBounds(p5, p95)
        return try normal(
            mean: p5 + (p95 - p5) / 2, standardDeviation: (p95 - p5) / (2 * scoreOfP95))
    }

    /// The lognormal distribution with these 5 % and 95 % quantiles, both positive.
    public static func lognormal(p5: Double, p95: Double) throws(DistributionError) -> Self {
        try checkBounds(p5, p95)
        guard p5 > 0 else { throw .lowerQuantileNotPositive(p5) }
        return try lognormal(
            meanOfLogarithm: (log(p5) + log(p95)) / 2,
            standardDeviationOfLogarithm: log(p95 / p5) / (2 * scoreOfP95))
    }

    /// The beta distribution stretched from 0...1 to the bounds; `alpha` and `beta` are positive.
    public static func beta(
        alpha: Double, beta: Double, low: Double = 0, high: Double = 1
    ) throws(DistributionError) -> Self {
        try checkBounds(low, high)
        try checkFinite(alpha, beta)
        try checkPositive(alpha)
        try checkPositive(beta)
        return Self(.beta(alpha: alpha, beta: beta, low: low, high: high))
    }

    /// One of at least two different values, with positive probabilities that sum to 1 within 1e-9.
    ///
    /// The outcomes are kept in ascending order: the order they are given in means nothing.
    public static func discrete(_ outcomes: [Outcome]) throws(DistributionError) -> Self {
        let sorted = outcomes.sorted { $0.value < $1.value }
        guard let first = sorted.first else { throw .noOutcomes }
        for outcome in sorted {
            try checkFinite(outcome.value, outcome.probability)
            guard outcome.probability > 0 else {
                throw .probabilityNotPositive(outcome.probability)
            }
        }
        for (one, next) in zip(sorted, sorted.dropFirst()) where one.value == next.value {
            throw .repeatedValue(one.value)
        }
        let sum = sorted.reduce(0) { $0 + $1.probability }
        guard abs(sum - 1) <= 1e-9 else { throw .probabilitySum(sum) }
        guard sorted.count > 1 else { throw .noSpread(first.value) }
        return Self(.discrete(sorted))
    }

    /// How many standard deviations the 95 % quantile of a normal figure lies above its mean.
    private static var scoreOfP95: Double { StandardNormal.quantile(0.95) }

    private static func checkFinite(_ numbers: Double...) throws(DistributionError) {
        for number in numbers where !number.isFinite { throw .notFinite(number) }
    }

    private static func checkPositive(_ number: Double) throws(DistributionError) {
        guard number > 0 else { throw .notPositive(number) }
    }

    private static func checkBounds(_ low: Double, _ high: Double) throws(DistributionError) {
        try checkFinite(low, high, high - low)
        guard low <= high else { throw .boundsReversed(low: low, high: high) }
        guard low < high else { throw .noSpread(low) }
    }

    private static func checkMode(
        _ low: Double, _ mode: Double, _ high: Double
    ) throws(DistributionError) {
        try checkBounds(low, high)
        try checkFinite(mode)
        guard low <= mode, mode <= high else {
            throw .modeOutside(mode: mode, low: low, high: high)
        }
    }
}
