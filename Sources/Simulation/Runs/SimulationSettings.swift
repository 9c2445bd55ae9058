/// An uncertain figure that takes part in a simulation.
public struct SimulationInput: Hashable, Sendable {
    /// Unique among the inputs. What is drawn depends on it and on the seed, not on the order in
    /// which inputs are listed.
    public let name: String
    /// How the figure is spread.
    public let distribution: Distribution

    /// An input of a program; its number there is its place in the list of inputs.
    public init(name: String, distribution: Distribution) {
        self.name = name
        self.distribution = distribution
    }
}

/// Where draws come from.
public enum SamplingMethod: Hashable, Sendable {
    /// Scrambled Sobol points, evenly spread over all inputs together: far fewer are needed for the
    /// same precision. For the first 64 inputs by name; any more are drawn plainly. Best at powers
    /// of two.
    case sobol
    /// Independent draws: the error of a mean is its standard error.
    case plain
}

/// How much is drawn, and how.
public struct SimulationSettings: Hashable, Sendable {
    /// 1 ... 100,000,000.
    public var samples: Int
    /// The same seed gives the same figures, whatever the number of threads.
    public var seed: UInt64
    /// Sobol points unless told otherwise.
    public var method: SamplingMethod
    /// How many threads share the work; nil for one each core.
    public var threads: Int?
    /// The output, by its place in the list of outputs, whose rank correlation with every input is
    /// wanted; nil for none.
    public var sensitivityOutput: Int?
    /// Bins of each histogram, 1 ... 10,000.
    public var histogramBins: Int

    /// The counts of a good default.
    public init(
        samples: Int = 65_536, seed: UInt64 = 1, method: SamplingMethod = .sobol,
        threads: Int? = nil, sensitivityOutput: Int? = nil, histogramBins: Int = 50
    ) {
        self.samples = samples
        self.seed = seed
        self.method = method
        self.threads = threads
        self.sensitivityOutput = sensitivityOutput
        self.histogramBins = histogramBins
    }
}

/// A register whose figures are summarised.
public struct SimulationOutput: Hashable, Sendable {
    /// The register of the program.
    public let register: Register
    /// The shares of draws above these are counted.
    public let thresholds: [Double]

    /// An output; without thresholds none are counted.
    public init(_ register: Register, thresholds: [Double] = []) {
        self.register = register
        self.thresholds = thresholds
    }
}
