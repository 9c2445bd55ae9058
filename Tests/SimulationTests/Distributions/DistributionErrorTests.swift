import Simulation
import Testing

@Suite struct `Impossible distributions` {
    private typealias Making = @Sendable () throws -> Distribution

    private static let refused: [(DistributionError, Making)] = [
        (.boundsReversed(low: 2, high: 1), { try .uniform(low: 2, high: 1) }),
        (.noSpread(2), { try .uniform(low: 2, high: 2) }),
        (.notFinite(.infinity), { try .uniform(low: 0, high: .infinity) }),
        (.notFinite(.infinity), { try .uniform(low: -1e308, high: 1e308) }),
        (
            .modeOutside(mode: 5, low: 1, high: 4),
            { try .triangular(low: 1, mode: 5, high: 4) }
        ),
        (.modeOutside(mode: 0, low: 1, high: 4), { try .pert(low: 1, mode: 0, high: 4) }),
        (.noSpread(3), { try .pert(low: 3, mode: 3, high: 3) }),
        (.notPositive(0), { try .normal(mean: 1, standardDeviation: 0) }),
        (.notFinite(.infinity), { try .normal(mean: .infinity, standardDeviation: 1) }),
        (.noSpread(7), { try .normal(p5: 7, p95: 7) }),
        (.lowerQuantileNotPositive(0), { try .lognormal(p5: 0, p95: 7) }),
        (.boundsReversed(low: 7, high: 2), { try .lognormal(p5: 7, p95: 2) }),
        (
            .notFinite(.infinity),
            { try .lognormal(meanOfLogarithm: 0, standardDeviationOfLogarithm: 40) }
        ),
        (.notPositive(-1), { try .beta(alpha: 1, beta: -1) }),
        (.noOutcomes, { try .discrete([]) }),
        (.noSpread(4), { try .discrete([.init(value: 4, probability: 1)]) }),
        (.probabilitySum(0.75), { try discrete((1, 0.5), (2, 0.25)) }),
        (.probabilityNotPositive(0), { try discrete((1, 1), (2, 0)) }),
        (.repeatedValue(1), { try discrete((1, 0.5), (1, 0.5)) }),
    ]

    @Test(arguments: refused.indices)
    func `what is impossible is refused with the offending figures`(index: Int) {
        let (error, making) = Self.refused[index]
        #expect(throws: error) { try making() }
    }

    private static func discrete(_ pairs: (Double, Double)...) throws -> Distribution {
        try .discrete(pairs.map { .init(value: $0, probability: $1) })
    }
}
