import Simulation

/// Calculates checked models.
public enum Calculation {
    /// DVP% is compared with these.
    static let thresholds: [Double] = [0, 5, 10, 20]

    /// Runs on the caller's thread, and on others beside it, until the result is there.
    ///
    /// Nothing is drawn for a model in which nothing is uncertain.
    ///
    /// - Parameters:
    ///   - model: What is calculated.
    ///   - settings: How much is drawn, and how.
    ///   - progress: Called every few milliseconds with the share of the work done, 0 to 1.
    ///   - isCancelled: Asked as often; `cancelled` is thrown once it says yes.
    public static func run(
        _ model: Model, settings: CalculationSettings = CalculationSettings(),
        progress: (Double) -> Void = { _ in }, isCancelled: () -> Bool = { Task.isCancelled }
    ) throws(CalculationError) -> ModelResult {
        guard (1...CalculationSettings.samplesMaximum).contains(settings.samples) else {
            throw .samples(settings.samples)
        }
        if let threads = settings.threads, !(1...1_024).contains(threads) {
            throw .threads(threads)
        }
        let parts = model.varyingParts
        guard !parts.isEmpty else { return ModelResult(model, settings, nil) }
        do {
            let program = try ModelProgram(model.compiled)
            let draws = try Draws(model, program, parts, settings, progress, isCancelled)
            return ModelResult(model, settings, draws)
        } catch let error as CalculationError {
            throw error
        } catch {
            throw .refused(model.unsampled)
        }
    }
}
