import Simulation

/// What each uncertain input does to a figure, one at a time.
struct Swings {
    private let model: Model
    private let program: ModelProgram
    private let register: Register

    init(_ model: Model, _ program: ModelProgram, _ register: Register) {
        self.model = model
        self.program = program
        self.register = register
    }

    /// The largest swing first; by name where two are the same. `correlations` are in the order of
    /// the columns.
    func ordered(_ correlations: [Double]?) throws(CalculationError) -> [InputSensitivity] {
        var found: [InputSensitivity] = []
        for column in model.compiled.columns.indices {
            found.append(try swing(of: column, correlations?[column]))
        }
        return found.sorted {
            let (left, right) = (abs($0.swing), abs($1.swing))
            return left == right ? $0.input < $1.input : left > right
        }
    }

    private func swing(
        of column: Int, _ correlation: Double?
    ) throws(CalculationError) -> InputSensitivity {
        let distribution = model.compiled.columns[column].distribution
        return InputSensitivity(
            input: model.compiled.columns[column].name,
            low: try figure(column, at: distribution.quantile(0.05)),
            high: try figure(column, at: distribution.quantile(0.95)),
            rankCorrelation: correlation.flatMap { $0.isFinite ? $0 : nil })
    }

    private func figure(_ column: Int, at value: Double) throws(CalculationError) -> Double {
        var point = model.compiled.columns.map(\.base)
        point[column] = value
        do {
            return try program.program.evaluate(point, outputs: [register])[0]
        } catch {
            throw .refused(model.unsettled)
        }
    }
}
