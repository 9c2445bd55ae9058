/// Turns random words into draws from a distribution, by its inverse distribution function: a
/// greater word never gives a lesser draw, so evenly spread words give evenly spread draws.
///
/// A word stands for the middle of its interval of 2⁻³²: neither 0 nor 1, whose quantiles may be
/// infinite.
enum Sampler: Sendable {
    case uniform(low: Double, width: Double)
    case triangular(TriangularInverse)
    case normal(mean: Double, standardDeviation: Double)
    case lognormal(mu: Double, sigma: Double)
    case beta(BetaTable)
    case discrete(DiscreteTable)

    init(_ distribution: Distribution) {
        self =
            switch distribution.shape {
            case .uniform(let low, let high): .uniform(low: low, width: high - low)
            case .triangular(let low, let mode, let high):
                .triangular(TriangularInverse(low: low, mode: mode, high: high))
            case .pert(let low, let mode, let high):
                .beta(BetaTable(StretchedBeta(low: low, mode: mode, high: high)))
            case .beta(let alpha, let beta, let low, let high):
                .beta(
                    BetaTable(
                        StretchedBeta(alpha: alpha, beta: beta, low: low, width: high - low)))
            case .normal(let mean, let standardDeviation):
                .normal(mean: mean, standardDeviation: standardDeviation)
            case .lognormal(let mu, let sigma): .lognormal(mu: mu, sigma: sigma)
            case .discrete(let outcomes): .discrete(DiscreteTable(outcomes))
            }
    }

    /// How many outcomes there are, where they can be counted.
    var outcomeCount: Int? {
        if case .discrete(let table) = self { table.values.count } else { nil }
    }

    /// Writes one block of draws. The words are used up.
    func fill(_ column: Column, _ words: UnsafeMutablePointer<UInt32>) {
        switch self {
        case .uniform(let low, let width): fillUniform(column, words, low, width)
        case .triangular(let inverse): inverse.fill(column, words)
        case .normal(let mean, let standardDeviation):
            NormalScores.standard.fill(column, words)
            for place in 0..<Block.size {
                column[place] = mean + standardDeviation * column[place]
            }
        case .lognormal(let mu, let sigma):
            NormalScores.standard.fill(column, words)
            exponentiate(column, offset: mu, factor: sigma)
        case .beta(let table):
            NormalScores.standard.fill(column, words)
            table.transform(column, words)
        case .discrete(let table): table.fill(column, words)
        }
    }

    private func fillUniform(
        _ column: Column, _ words: UnsafePointer<UInt32>, _ low: Double, _ width: Double
    ) {
        for place in 0..<Block.size { column[place] = low + width * share(words[place]) }
    }
}

/// The middle of a word's interval, as a share of 1.
@inline(__always) func share(_ word: UInt32) -> Double {
    (Double(word) + 0.5) * 0x1p-32
}
