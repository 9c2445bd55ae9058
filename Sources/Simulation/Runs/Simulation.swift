/// Draws uncertain inputs, evaluates a program on them, and summarises what comes out.
public enum Simulation {
    /// Runs on the caller's thread and, where told, on others beside it, until all is done.
    ///
    /// - Parameters:
    ///   - inputs: One for each input of the program, by number.
    ///   - program: What is computed of each sample.
    ///   - outputs: What is summarised; only what they depend on is drawn and evaluated.
    ///   - settings: How much is drawn, and how.
    ///   - progress: Called on the caller's thread every few milliseconds with the share of the
    ///     work done, 0 ... 1.
    ///   - isCancelled: Asked as often; `cancelled` is thrown once it says yes.
    /// - Returns: The same figures for the same inputs, program and seed, whatever the number
    ///   of threads.
    public static func run(
        _ inputs: [SimulationInput], _ program: Program, outputs: [SimulationOutput],
        settings: SimulationSettings = SimulationSettings(),
        progress: (Double) -> Void = { _ in },
        isCancelled: () -> Bool = { Task.isCancelled }
    ) throws(SimulationError) -> SimulationResult {
        try check(inputs, program, outputs, settings)
        let plan = RunPlan(inputs, program, outputs, settings)
        return try withoutActuallyEscaping(progress) { progress throws(SimulationError) in
            try withoutActuallyEscaping(isCancelled) { isCancelled throws(SimulationError) in
                try SimulationRun(plan, settings, progress, isCancelled).result()
            }
        }
    }

    private static func check(
        _ inputs: [SimulationInput], _ program: Program, _ outputs: [SimulationOutput],
        _ settings: SimulationSettings
    ) throws(SimulationError) {
        guard (1...100_000_000).contains(settings.samples) else {
            throw .samples(settings.samples)
        }
        guard (1...10_000).contains(settings.histogramBins) else {
            throw .histogramBins(settings.histogramBins)
        }
        if let threads = settings.threads, !(1...1_024).contains(threads) {
            throw .threads(threads)
        }
        if let output = settings.sensitivityOutput, !outputs.indices.contains(output) {
            throw .unknownOutput(output)
        }
        try checkNames(inputs)
        try checkProgram(inputs, program, outputs)
    }

    private static func checkNames(_ inputs: [SimulationInput]) throws(SimulationError) {
        var names: Set<String> = []
        for input in inputs where !names.insert(input.name).inserted {
            throw .repeatedInput(input.name)
        }
    }

    private static func checkProgram(
        _ inputs: [SimulationInput], _ program: Program, _ outputs: [SimulationOutput]
    ) throws(SimulationError) {
        guard inputs.count == program.inputCount else {
            throw .program(.inputCount(given: inputs.count, expected: program.inputCount))
        }
        do {
            try program.check(outputs.map(\.register))
        } catch {
            throw .program(error)
        }
    }
}
