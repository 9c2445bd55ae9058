import Simulation
import Testing

/// One distribution of each kind, with its name for reports.
struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let distribution: Distribution

    var testDescription: String { name }

    static let continuous: [Sample] = [
        named("uniform") { try .uniform(low: 3, high: 9) },
        named("triangular") { try .triangular(low: 1, mode: 2, high: 4) },
        named("falling triangle") { try .triangular(low: -1, mode: -1, high: 4) },
        named("PERT") { try .pert(low: 15, mode: 25, high: 40) },
        named("PERT at its bound") { try .pert(low: 0, mode: 10, high: 10) },
        named("normal") { try .normal(mean: 120, standardDeviation: 20) },
        named("lognormal") { try .lognormal(p5: 8_000, p95: 60_000) },
        named("beta") { try .beta(alpha: 2.5, beta: 1.2, low: -1, high: 1) },
        named("beta with two peaks") { try .beta(alpha: 0.4, beta: 0.7) },
        named("narrow beta") { try .beta(alpha: 400, beta: 900) },
    ].compactMap(\.self)

    static let all =
        continuous
        + [
            named("discrete") {
                try .discrete([
                    .init(value: -2, probability: 0.25), .init(value: 1, probability: 0.5),
                    .init(value: 7, probability: 0.25),
                ])
            }
        ].compactMap(\.self)

    /// Mean and variance by the midpoint rule on equal shares of probability.
    var integratedMoments: (mean: Double, variance: Double) {
        let count = 4_000
        let figures = (0..<count).map { distribution.quantile((Double($0) + 0.5) / Double(count)) }
        let mean = figures.reduce(0, +) / Double(count)
        let variance = figures.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)
        return (mean, variance)
    }

    private static func named(_ name: String, _ making: () throws -> Distribution) -> Sample? {
        do {
            return try Sample(name: name, distribution: making())
        } catch {
            Issue.record(error, "\(name)")
            return nil
        }
    }
}
