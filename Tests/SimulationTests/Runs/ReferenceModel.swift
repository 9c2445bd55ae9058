import Simulation

/// A value model of fifteen uncertain figures, whose mean and standard deviation are known from
/// closed forms and quadrature, and its quantiles from 80 million draws.
struct ReferenceModel {
    let inputs: [SimulationInput]
    let program: Program
    let percent: Register

    static let mean = 3.7237778
    static let standardDeviation = 1.2459209
    static let (p5, p50, p95) = (2.1186, 3.5402, 5.9249)

    /// `order` says at which place each figure is listed.
    init(order: [Int] = Array(0..<15)) throws {
        let listed = try Self.distributions()
        var places = Array(repeating: 0, count: 15)
        for (place, figure) in order.enumerated() { places[figure] = place }
        inputs = order.map {
            SimulationInput(name: Self.names[$0], distribution: listed[$0])
        }
        var builder = ProgramBuilder(inputs: 15)
        let x = places.map { builder.input($0) }
        let terms = [[0, 1], [2, 3, 4], [5, 6, 7], [8, 9], [10, 11, 12]].map { factors in
            factors.dropFirst().reduce(x[factors[0]]) { builder.multiply($0, x[$1]) }
        }
        let sum = terms.dropFirst().reduce(terms[0]) { builder.add($0, $1) }
        let gain = builder.subtract(sum, x[13])
        percent = builder.multiply(builder.constant(100), builder.divide(gain, x[14]))
        program = try builder.build()
    }

    func run(_ settings: SimulationSettings) throws -> SimulationResult {
        let output = SimulationOutput(percent, thresholds: [0, 10])
        return try Simulation.run(inputs, program, outputs: [output], settings: settings)
    }

    private static let names = [
        "visits avoided", "cost per visit", "uptime gain", "running hours", "margin per hour",
        "spare units fewer", "cost per spare", "carrying rate", "rework days saved",
        "worth of a day", "new customers", "margin per customer", "share owed", "price premium",
        "purchases",
    ]

    private static func distributions() throws -> [Distribution] {
        [
            try .pert(low: 15, mode: 25, high: 40), try .lognormal(p5: 400, p95: 900),
            try .triangular(low: 0.03, mode: 0.07, high: 0.10),
            try .uniform(low: 3_000, high: 5_000), try .normal(mean: 120, standardDeviation: 20),
            try .uniform(low: 3, high: 9), try .lognormal(p5: 2_000, p95: 6_000),
            try .pert(low: 0.08, mode: 0.12, high: 0.20), try .pert(low: 10, mode: 25, high: 45),
            try .normal(mean: 800, standardDeviation: 150),
            try .triangular(low: 1, mode: 2, high: 4), try .lognormal(p5: 8_000, p95: 60_000),
            try .uniform(low: 0.2, high: 0.6),
            try .triangular(low: 10_000, mode: 20_000, high: 35_000),
            try .normal(mean: 2_000_000, standardDeviation: 50_000),
        ]
    }
}
