import Glibc

extension Distribution {
    /// The expected value.
    public var mean: Double {
        switch shape {
        case .uniform(let low, let high): low + (high - low) / 2
        case .triangular(let low, let mode, let high): (low + mode + high) / 3
        case .pert(let low, let mode, let high): (low + 4 * mode + high) / 6
        case .normal(let mean, _): mean
        case .lognormal(let mu, let sigma): exp(mu + sigma * sigma / 2)
        case .beta(let alpha, let beta, let low, let high):
            low + (high - low) * alpha / (alpha + beta)
        case .discrete(let outcomes):
            outcomes.reduce(0) { $0 + $1.probability * $1.value }
        }
    }

    /// The expected squared distance from the mean.
    public var variance: Double {
        switch shape {
        case .uniform(let low, let high): (high - low) * (high - low) / 12
        case .triangular(let low, let mode, let high):
            ((high - low) * (high - low) - (mode - low) * (high - mode)) / 18
        case .pert, .beta: stretchedBeta.map(Self.variance(of:)) ?? 0
        case .normal(_, let standardDeviation): standardDeviation * standardDeviation
        case .lognormal(let mu, let sigma):
            expm1(sigma * sigma) * exp(2 * mu + sigma * sigma)
        case .discrete(let outcomes):
            outcomes.reduce(0) {
                $0 + $1.probability * ($1.value - mean) * ($1.value - mean)
            }
        }
    }

    /// The figure that half of all draws do not exceed.
    public var median: Double { quantile(0.5) }

    /// The most likely figure, where there is exactly one.
    public var mode: Double? {
        switch shape {
        case .uniform: nil
        case .triangular(_, let mode, _), .pert(_, let mode, _): mode
        case .normal(let mean, _): mean
        case .lognormal(let mu, let sigma): exp(mu - sigma * sigma)
        case .beta: stretchedBeta.flatMap(Self.mode(of:))
        case .discrete(let outcomes): Self.mode(of: outcomes)
        }
    }

    /// What stands for the figure when nothing is drawn: the mode of a PERT or triangular
    /// distribution, which is what its author called most likely, and the median of any other.
    public var base: Double {
        switch shape {
        case .triangular(_, let mode, _), .pert(_, let mode, _): mode
        default: median
        }
    }

    /// The least and the greatest figure possible; infinite where there is no bound.
    public var support: (low: Double, high: Double) {
        switch shape {
        case .uniform(let low, let high), .triangular(let low, _, let high),
            .pert(let low, _, let high), .beta(_, _, let low, let high):
            (low, high)
        case .normal: (-.infinity, .infinity)
        case .lognormal: (0, .infinity)
        case .discrete(let outcomes):
            (outcomes.first?.value ?? .nan, outcomes.last?.value ?? .nan)
        }
    }

    private static func variance(of beta: StretchedBeta) -> Double {
        beta.width * beta.width * beta.standard.variance
    }

    private static func mode(of beta: StretchedBeta) -> Double? {
        let (left, right) = (beta.alpha - 1, beta.beta - 1)
        if left > 0, right > 0 { return beta.low + beta.width * left / (left + right) }
        // Without an inner peak the density is greatest at a bound, unless both bounds have it.
        if left > right, left >= 0 { return beta.low + beta.width }
        if right > left, right >= 0 { return beta.low }
        return nil
    }

    private static func mode(of outcomes: [Outcome]) -> Double? {
        let highest = outcomes.map(\.probability).max()
        let likeliest = outcomes.filter { $0.probability == highest }
        return likeliest.count == 1 ? likeliest.first?.value : nil
    }
}
