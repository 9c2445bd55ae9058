/// Why a simulation gives no result.
public enum SimulationError: Error, Hashable, Sendable {
    /// Not 1 ... 100,000,000.
    case samples(Int)
    /// Not 1 ... 1,024.
    case threads(Int)
    /// Not 1 ... 10,000.
    case histogramBins(Int)
    /// Two inputs of one name would draw the same figures.
    case repeatedInput(String)
    /// There is no output at this place for the sensitivity.
    case unknownOutput(Int)
    /// The inputs or outputs do not fit the program.
    case program(ProgramError)
    /// Circular registers still moved after 200 rounds in at least one sample.
    case noFixedPoint
    /// `isCancelled` said so.
    case cancelled
}
