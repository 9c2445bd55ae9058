import Simulation

/// What sampling found, by the figures of a result.
struct Draws {
    /// More samples without a number than this say that the model is wrong, not unlucky.
    private static let leftOutShareMaximum = 1e-3

    private let summaries: [ResultPart: OutputSummary]
    let sensitivity: [InputSensitivity]
    let leftOut: Int

    init(
        _ model: Model, _ program: ModelProgram, _ parts: [ResultPart],
        _ settings: CalculationSettings, _ progress: (Double) -> Void, _ isCancelled: () -> Bool
    ) throws(CalculationError) {
        let figure: ResultPart = model.sensitivityFigure == .dvpPercent ? .dvpPercent : .netGain
        let known = parts.filter {
            program.registers[$0] != nil && (settings.spreads == .all || $0 == figure)
        }
        let result = try Self.run(
            model, program, known, settings.simulation(of: known.firstIndex(of: figure)),
            progress, isCancelled)
        summaries = Dictionary(uniqueKeysWithValues: zip(known, result.outputs))
        leftOut = result.outputs.map(\.nonFinite).max() ?? 0
        for (part, summary) in zip(known, result.outputs) {
            let share = Double(summary.nonFinite) / Double(settings.samples)
            guard share <= Self.leftOutShareMaximum else {
                throw .refused(model.notFinite(part, share))
            }
        }
        guard settings.findsSensitivity, let register = program.registers[figure] else {
            sensitivity = []
            return
        }
        sensitivity = try Swings(model, program, register).ordered(result.rankCorrelations)
    }

    subscript(part: ResultPart) -> OutputSummary? { summaries[part] }

    private static func run(
        _ model: Model, _ program: ModelProgram, _ parts: [ResultPart],
        _ settings: SimulationSettings, _ progress: (Double) -> Void, _ isCancelled: () -> Bool
    ) throws(CalculationError) -> SimulationResult {
        let outputs = parts.compactMap { part in
            program.registers[part].map {
                let thresholds = part == .dvpPercent ? Calculation.thresholds : []
                return SimulationOutput($0, thresholds: thresholds)
            }
        }
        do {
            return try Simulation.run(
                program.inputs, program.program, outputs: outputs, settings: settings,
                progress: progress, isCancelled: isCancelled)
        } catch {
            switch error {
            case .cancelled: throw .cancelled
            case .noFixedPoint: throw .refused(model.unsettled)
            default: throw .refused(model.unsampled)
            }
        }
    }
}

extension CalculationSettings {
    fileprivate func simulation(of output: Int?) -> SimulationSettings {
        SimulationSettings(
            samples: samples, seed: seed, method: method, threads: threads,
            sensitivityOutput: findsSensitivity ? output : nil)
    }
}
