import Foundation
import Simulation
import Testing

private let isSoak = ProcessInfo.processInfo.environment["PARLEY_SOAK"] == "1"

@Suite struct `The reference model` {
    /// A million draws a seed in a soak, where a release build makes them quickly.
    @Test func `means and deviations are right within four standard errors for twenty seeds`()
        throws
    {
        let samples = isSoak ? 1_000_000 : 50_000
        let model = try ReferenceModel()
        let root = Double(samples).squareRoot()
        for seed in 1...20 {
            let found = try model.run(
                .init(samples: samples, seed: UInt64(seed), method: .plain)
            ).outputs[0]
            let error = ReferenceModel.standardDeviation / root
            #expect(abs(found.mean - ReferenceModel.mean) < 4 * error)
            // By the fourth moment, a deviation's error is 1.7 times that of the mean.
            let distance = found.standardDeviation - ReferenceModel.standardDeviation
            #expect(abs(distance) < 4 * 1.7 * error)
        }
    }

    /// What another library's Sobol points reach over forty seeds, and half as much again for the
    /// fewer seeds here.
    @Test(arguments: [
        (4_096, [0.00055, 0.00677, 0.01355, 0.00933, 0.04343]),
        (65_536, [0.00008, 0.00148, 0.00286, 0.00197, 0.00726]),
    ])
    func `Sobol points reach the errors published for them`(samples: Int, limits: [Double])
        throws
    {
        let model = try ReferenceModel()
        var squares = Array(repeating: 0.0, count: 5)
        for seed in 1...12 {
            let found = try model.run(.init(samples: samples, seed: UInt64(seed))).outputs[0]
            let errors = [
                found.mean - ReferenceModel.mean,
                found.standardDeviation - ReferenceModel.standardDeviation,
                found.quantiles.p5 - ReferenceModel.p5, found.quantiles.p50 - ReferenceModel.p50,
                found.quantiles.p95 - ReferenceModel.p95,
            ]
            for (place, error) in errors.enumerated() { squares[place] += error * error / 12 }
        }
        for (square, limit) in zip(squares, limits) { #expect(square.squareRoot() < 1.5 * limit) }
    }

    @Test func `figures are the same for any number of threads`() throws {
        let model = try ReferenceModel()
        let results = try [1, 2, 3].map { threads in
            try model.run(.init(samples: 9_999, threads: threads, sensitivityOutput: 0))
        }
        #expect(results[0] == results[1] && results[1] == results[2])
    }

    @Test(arguments: [SamplingMethod.plain, .sobol])
    func `figures do not depend on the order of the inputs`(method: SamplingMethod) throws {
        let settings = SimulationSettings(samples: 3_000, method: method, sensitivityOutput: 0)
        let order = [14, 3, 9, 0, 12, 7, 1, 11, 2, 5, 13, 10, 4, 8, 6]
        let (listed, turned) = (
            try ReferenceModel().run(settings), try ReferenceModel(order: order).run(settings)
        )
        #expect(listed.outputs == turned.outputs)
        #expect(order.map { listed.rankCorrelations?[$0] } == turned.rankCorrelations)
    }

    @Test func `another seed gives other figures, near the same`() throws {
        let model = try ReferenceModel()
        let (one, two) = (
            try model.run(.init(samples: 4_096, seed: 1)).outputs[0],
            try model.run(.init(samples: 4_096, seed: 2)).outputs[0]
        )
        #expect(one.mean != two.mean && abs(one.mean - two.mean) < 0.01)
    }
}
