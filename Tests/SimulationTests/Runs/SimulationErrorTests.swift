import Simulation
import Testing

@Suite struct `Simulations that cannot run` {
    private static let settings: [(SimulationError, SimulationSettings)] = [
        (.samples(0), .init(samples: 0)), (.samples(100_000_001), .init(samples: 100_000_001)),
        (.threads(0), .init(threads: 0)), (.threads(2_000), .init(threads: 2_000)),
        (.histogramBins(0), .init(histogramBins: 0)),
        (.unknownOutput(1), .init(sensitivityOutput: 1)),
    ]

    @Test(arguments: settings.indices)
    func `settings out of bounds are refused`(index: Int) throws {
        let (error, settings) = Self.settings[index]
        #expect(throws: error) { try run(["x"], settings) }
    }

    @Test func `inputs must fit the program and differ by name`() throws {
        #expect(throws: SimulationError.repeatedInput("x")) { try run(["x", "x"]) }
        #expect(throws: SimulationError.program(.inputCount(given: 2, expected: 1))) {
            try run(["x", "y"])
        }
    }

    @Test func `a run stops when told to`() throws {
        var asked = 0
        #expect(throws: SimulationError.cancelled) {
            try run(["x"], .init(samples: 2_000_000)) {
                asked += 1
                return asked == 2
            }
        }
        #expect(asked == 2)
    }

    private func run(
        _ names: [String], _ settings: SimulationSettings = .init(samples: 10),
        isCancelled: () -> Bool = { false }
    ) throws -> SimulationResult {
        var builder = ProgramBuilder(inputs: 1)
        let output = SimulationOutput(builder.input(0))
        let inputs = try names.map {
            SimulationInput(name: $0, distribution: try .uniform(low: 0, high: 1))
        }
        return try Simulation.run(
            inputs, try builder.build(), outputs: [output], settings: settings,
            isCancelled: isCancelled)
    }
}
