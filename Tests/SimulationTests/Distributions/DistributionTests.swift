import Simulation
import Testing

@Suite struct `Distributions` {
    @Test(arguments: Sample.all)
    func `the mean and the variance are those of the quantile function`(sample: Sample) {
        let distribution = sample.distribution
        let (mean, variance) = sample.integratedMoments
        #expect(abs(mean - distribution.mean) <= 2e-4 * distribution.variance.squareRoot())
        #expect(abs(variance / distribution.variance - 1) <= 5e-3)
    }

    @Test(arguments: Sample.continuous)
    func `the quantile function inverts the distribution function`(sample: Sample) {
        let distribution = sample.distribution
        for p in [1e-6, 0.001, 0.05, 0.3, 0.5, 0.77, 0.95, 0.9999] {
            let there = distribution.cdf(distribution.quantile(p))
            #expect(abs(there - p) <= 1e-11, "\(p)")
        }
        #expect(distribution.quantile(0) == distribution.support.low)
        #expect(distribution.quantile(1) == distribution.support.high)
        #expect(distribution.quantile(-0.1).isNaN && distribution.quantile(1.1).isNaN)
    }

    @Test func `known figures come out`() throws {
        let normal = try Distribution.normal(p5: 80, p95: 120)
        #expect(normal.mean == 100 && normal.median == 100 && normal.mode == 100)
        #expect(abs(normal.quantile(0.95) - 120) < 1e-12)
        let lognormal = try Distribution.lognormal(p5: 400, p95: 900)
        #expect(abs(lognormal.median - 600) < 1e-9 && lognormal.base == lognormal.median)
        #expect(abs(lognormal.quantile(0.05) - 400) < 1e-9)
        let pert = try Distribution.pert(low: 15, mode: 25, high: 40)
        #expect(pert.base == 25 && abs(pert.mean - 155 / 6) < 1e-12)
        // The distribution function of beta(2, 3) is a polynomial.
        let beta = try Distribution.beta(alpha: 2, beta: 3)
        #expect(abs(beta.cdf(0.3) - (6 * 0.09 - 8 * 0.027 + 3 * 0.0081)) < 1e-15)
        #expect(beta.mode == 1 / 3.0)
    }

    @Test func `a discrete distribution steps`() throws {
        let coin = try Distribution.discrete([
            .init(value: 20, probability: 0.7), .init(value: 10, probability: 0.3),
        ])
        #expect([0, 0.3, 0.31, 1].map(coin.quantile) == [10, 10, 20, 20])
        #expect([9, 10, 15, 20].map(coin.cdf) == [0, 0.3, 0.3, 1])
        #expect(coin.mode == 20 && coin.base == 20 && coin.mean == 17)
        #expect(abs(coin.variance - 21) < 1e-12)
    }

    @Test(
        arguments: [
            ((1.0, 1.0), nil), ((0.5, 0.5), nil), ((1.0, 2.0), 3), ((2.0, 1.0), 5), ((3.0, 3.0), 4),
            ((0.5, 1.0), 3),
        ] as [((Double, Double), Double?)])
    func `a beta distribution has a mode where it has one peak`(
        shape: (Double, Double), mode: Double?
    ) throws {
        let beta = try Distribution.beta(alpha: shape.0, beta: shape.1, low: 3, high: 5)
        #expect(beta.mode == mode)
    }
}
