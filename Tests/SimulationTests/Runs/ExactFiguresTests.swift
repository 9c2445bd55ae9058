import Testing

@testable import Simulation

/// What can be computed from every draw at once, compared with what a run finds in passing.
@Suite struct `A run` {
    /// Inputs by number and the output of the reference model, sample by sample.
    private func draws(_ model: ReferenceModel, _ settings: SimulationSettings) throws
        -> (columns: [[Double]], output: [Double])
    {
        var builder = ProgramBuilder(inputs: 15)
        let registers = (0..<15).map { builder.input($0) }
        let outputs = registers.map { SimulationOutput($0) }
        let plan = RunPlan(model.inputs, try builder.build(), outputs, settings)
        let workbench = Workbench(plan)
        var columns = Array(repeating: [Double](), count: 15)
        for block in 0..<plan.blockCount {
            #expect(workbench.evaluate(block: block))
            let count = plan.count(of: block)
            for input in 0..<15 {
                columns[input] += (0..<count).map { workbench.output(input)[$0] }
            }
        }
        let output = try (0..<settings.samples).map { row in
            try model.program.evaluate(columns.map { $0[row] }, outputs: [model.percent])[0]
        }
        return (columns, output)
    }

    @Test func `summarises all its draws`() throws {
        let model = try ReferenceModel()
        let settings = SimulationSettings(samples: 2_500, seed: 3, method: .plain, threads: 2)
        let sorted = try draws(model, settings).output.sorted()
        let found = try model.run(settings).outputs[0]
        let mean = sorted.reduce(0, +) / 2_500
        let variance = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 2_500
        #expect(abs(found.mean - mean) < 1e-12)
        #expect(abs(found.standardDeviation - variance.squareRoot()) < 1e-12)
        #expect(found.minimum == sorted.first && found.maximum == sorted.last)
        #expect(found.nonFinite == 0 && found.histogram.counts.reduce(0, +) == 2_500)
        #expect(found.sharesAbove == [0, 10].map { bar in share(sorted) { $0 > bar } })
        let middle = (sorted[1_249] + sorted[1_250]) / 2
        #expect(abs(found.quantiles.p50 - middle) < 1e-5)
        let low = sorted[124] + (sorted[125] - sorted[124]) * 0.95
        #expect(abs(found.quantiles.p5 - low) < 1e-5)
    }

    @Test(arguments: [SamplingMethod.plain, .sobol])
    func `ranks inputs within a thousandth`(method: SamplingMethod) throws {
        let model = try ReferenceModel()
        let settings = SimulationSettings(samples: 3_000, method: method, sensitivityOutput: 0)
        let (columns, output) = try draws(model, settings)
        let ranks = Self.ranks(output)
        let exact = columns.map { Self.correlation(Self.ranks($0), ranks) }
        let found = try #require(try model.run(settings).rankCorrelations)
        for (found, exact) in zip(found, exact) { #expect(abs(found - exact) < 0.001) }
    }

    @Test func `ranks tied outcomes as ties`() throws {
        let inputs = [
            SimulationInput(
                name: "coin",
                distribution: try .discrete([
                    .init(value: 0, probability: 0.25), .init(value: 1, probability: 0.75),
                ])),
            SimulationInput(name: "idle", distribution: try .uniform(low: 0, high: 1)),
        ]
        var builder = ProgramBuilder(inputs: 2)
        let negative = builder.negate(builder.input(0))
        let result = try Simulation.run(
            inputs, try builder.build(), outputs: [.init(negative)],
            settings: .init(samples: 1_024, sensitivityOutput: 0))
        let correlations = try #require(result.rankCorrelations)
        #expect(abs(correlations[0] + 1) < 1e-12 && abs(correlations[1]) < 0.05)
        #expect(result.outputs[0].quantiles == Quantiles([-1, -1, -1, -0.75, 0]))
    }

    private func share(_ figures: [Double], _ isCounted: (Double) -> Bool) -> Double {
        Double(figures.count(where: isCounted)) / Double(figures.count)
    }

    private static func ranks(_ figures: [Double]) -> [Double] {
        let order = figures.indices.sorted { figures[$0] < figures[$1] }
        var ranks = Array(repeating: 0.0, count: figures.count)
        for (rank, index) in order.enumerated() { ranks[index] = Double(rank) }
        return ranks
    }

    private static func correlation(_ one: [Double], _ other: [Double]) -> Double {
        let middle = Double(one.count - 1) / 2
        let products = zip(one, other).reduce(0) { $0 + ($1.0 - middle) * ($1.1 - middle) }
        let squares = one.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
        return products / squares
    }
}
