public import Simulation

/// How a model is calculated.
public struct CalculationSettings: Hashable, Sendable {
    /// How many samples may be asked for.
    public static let samplesMaximum = 100_000_000

    /// 1 to `samplesMaximum`.
    public var samples: Int
    /// The same seed gives the same figures, whatever the number of threads.
    public var seed: UInt64
    /// Evenly spread points unless told otherwise: far fewer are needed.
    public var method: SamplingMethod
    /// How many threads share the work; nil for one each core.
    public var threads: Int?
    /// Whether to find out which input moves the result most.
    public var findsSensitivity: Bool
    /// Of which figures the spread is found.
    public var spreads: SpreadFigures

    /// The counts of a good default.
    public init(
        samples: Int = 65_536, seed: UInt64 = 1, method: SamplingMethod = .sobol,
        threads: Int? = nil, findsSensitivity: Bool = true, spreads: SpreadFigures = .all
    ) {
        self.samples = samples
        self.seed = seed
        self.method = method
        self.threads = threads
        self.findsSensitivity = findsSensitivity
        self.spreads = spreads
    }
}

/// Of which figures of a result the spread is found.
public enum SpreadFigures: Hashable, Sendable {
    /// Net gain, DVP%, relative worth and each driver.
    case all
    /// DVP% alone, or the net gain where DVP% is not defined: all others keep their base only.
    case main
}

/// Why a checked model gives no result.
public enum CalculationError: Error, Hashable, Sendable {
    /// Not 1 to `CalculationSettings.samplesMaximum`.
    case samples(Int)
    /// Not 1 to 1,024.
    case threads(Int)
    /// The caller said so.
    case cancelled
    /// Sampling met figures that the check of the model could not foresee.
    case refused(Diagnostic)
}
