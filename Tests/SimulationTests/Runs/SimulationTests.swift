import Simulation
import Testing

@Suite struct `Simulations` {
    private let unit: [SimulationInput]

    init() throws {
        unit = [SimulationInput(name: "x", distribution: try .uniform(low: 0, high: 1))]
    }

    @Test func `products and sums have their closed mean and variance`() throws {
        let figures: [Distribution] = [
            try .pert(low: 15, mode: 25, high: 40), try .lognormal(p5: 4, p95: 9),
            try .triangular(low: 1, mode: 2, high: 4),
        ]
        var builder = ProgramBuilder(inputs: 3)
        let x = (0..<3).map { builder.input($0) }
        let product = builder.multiply(x[0], builder.multiply(x[1], x[2]))
        let sum = builder.add(x[0], builder.subtract(x[1], x[2]))
        let inputs = figures.enumerated().map {
            SimulationInput(name: "\($0)", distribution: $1)
        }
        let found = try Simulation.run(
            inputs, try builder.build(), outputs: [.init(product), .init(sum)],
            settings: .init(samples: 16_384)
        ).outputs
        let mean = figures.reduce(1) { $0 * $1.mean }
        let square = figures.reduce(1) { $0 * ($1.variance + $1.mean * $1.mean) }
        #expect(abs(found[0].mean / mean - 1) < 1e-4)
        #expect(abs(found[0].standardDeviation / (square - mean * mean).squareRoot() - 1) < 0.01)
        #expect(abs(found[1].mean - (figures[0].mean + figures[1].mean - figures[2].mean)) < 1e-3)
        let variance = figures.reduce(0) { $0 + $1.variance }
        #expect(abs(found[1].standardDeviation / variance.squareRoot() - 1) < 0.002)
    }

    /// Tails of e to the 3z reach a million medians; beside a billion they are all but one figure.
    @Test(arguments: [0, 1e9, -1e9])
    func `quantiles are right on heavy tails and far from zero`(offset: Double) throws {
        let heavy = try Distribution.lognormal(
            meanOfLogarithm: 0, standardDeviationOfLogarithm: 3)
        var builder = ProgramBuilder(inputs: 1)
        let moved = builder.add(builder.input(0), builder.constant(offset))
        let found = try Simulation.run(
            [SimulationInput(name: "heavy", distribution: heavy)], try builder.build(),
            outputs: [.init(moved)], settings: .init(samples: 16_384)
        ).outputs[0].quantiles
        let shares = [0.05, 0.25, 0.5, 0.75, 0.95]
        for (figure, share) in zip(
            [found.p5, found.p25, found.p50, found.p75, found.p95], shares)
        {
            #expect(abs(heavy.cdf(figure - offset) - share) < 2e-4)
        }
    }

    @Test func `more outputs than memory holds give the same figures`() throws {
        var builder = ProgramBuilder(inputs: 1)
        let x = builder.input(0)
        let square = builder.multiply(x, x)
        let outputs = (0..<64).map { _ in SimulationOutput(square, thresholds: [0.25]) }
        let program = try builder.build()
        let settings = SimulationSettings(samples: 50_000, sensitivityOutput: 0)
        let many = try Simulation.run(unit, program, outputs: outputs, settings: settings)
        let one = try Simulation.run(
            unit, program, outputs: [outputs[0]], settings: settings)
        #expect(many.outputs == Array(repeating: one.outputs[0], count: 64))
        #expect(many.rankCorrelations == one.rankCorrelations)
    }

    @Test func `draws that are not finite are counted and left out`() throws {
        var builder = ProgramBuilder(inputs: 1)
        let x = builder.input(0)
        let zero = builder.select(
            if: x, .greater, builder.constant(0.75), then: builder.constant(0),
            otherwise: builder.constant(1))
        let outputs = [builder.divide(x, zero), builder.divide(builder.constant(0), zero)]
        let nothing = builder.divide(x, builder.constant(0))
        let found = try Simulation.run(
            unit, try builder.build(),
            outputs: [
                .init(outputs[0], thresholds: [0.5]), .init(outputs[1]),
                .init(nothing, thresholds: [1]),
            ], settings: .init(samples: 4_096)
        ).outputs
        #expect(found.map(\.nonFinite) == [1_024, 1_024, 4_096])
        #expect(found[0].maximum < 0.7501 && abs(found[0].mean - 0.375) < 1e-3)
        #expect(abs(found[0].sharesAbove[0] - 1 / 3.0) < 1e-3)
        #expect(found[0].histogram.counts.reduce(0, +) == 3_072)
        #expect(found[1].mean == 0 && found[1].standardDeviation == 0)
        #expect(found[1].quantiles.p95 == 0 && found[1].histogram.counts[0] == 3_072)
        #expect(found[2].mean.isNaN && found[2].quantiles.p50.isNaN)
        #expect(found[2].sharesAbove[0].isNaN && found[2].histogram.counts.allSatisfy { $0 == 0 })
    }

    @Test func `circular figures are solved in every sample`() throws {
        let (program, x) = try circle()
        let inputs = [SimulationInput(name: "a", distribution: try .uniform(low: 0, high: 0.5))]
        let found = try Simulation.run(
            inputs, program, outputs: [.init(x)], settings: .init(samples: 2_048)
        ).outputs[0]
        // The mean of 100 / (1 - a) over 0...0.5 is 200 ln 2.
        #expect(abs(found.mean - 138.629436) < 0.01)
        let wild = [SimulationInput(name: "a", distribution: try .uniform(low: -2, high: 0))]
        #expect(throws: SimulationError.noFixedPoint) {
            try Simulation.run(wild, program, outputs: [.init(x)])
        }
    }

    @Test(arguments: [1, 2, 1_023, 1_025])
    func `any number of samples is enough for a summary`(samples: Int) throws {
        var builder = ProgramBuilder(inputs: 1)
        let x = builder.input(0)
        let found = try Simulation.run(
            unit, try builder.build(), outputs: [.init(x)],
            settings: .init(samples: samples, histogramBins: 1)
        ).outputs[0]
        #expect(found.histogram.counts == [samples])
        #expect(found.minimum <= found.quantiles.p5 && found.quantiles.p95 <= found.maximum)
    }

    @Test func `more inputs than Sobol dimensions can be drawn`() throws {
        var builder = ProgramBuilder(inputs: 70)
        let sum = (1..<70).reduce(builder.input(0)) { builder.add($0, builder.input($1)) }
        let inputs = try (0..<70).map {
            SimulationInput(name: "\($0)", distribution: try .uniform(low: 0, high: 1))
        }
        let found = try Simulation.run(
            inputs, try builder.build(), outputs: [.init(sum)], settings: .init(samples: 2_048)
        ).outputs[0]
        #expect(abs(found.mean - 35) < 0.1)
        #expect(abs(found.standardDeviation / (70.0 / 12).squareRoot() - 1) < 0.06)
    }

    @Test func `progress rises to the whole`() throws {
        var shares: [Double] = []
        var builder = ProgramBuilder(inputs: 1)
        let x = builder.input(0)
        _ = try Simulation.run(
            unit, try builder.build(), outputs: [.init(x)],
            settings: .init(samples: 300_000, threads: 1), progress: { shares.append($0) })
        #expect(shares.count >= 2 && shares == shares.sorted() && shares.last == 1)
    }
}
