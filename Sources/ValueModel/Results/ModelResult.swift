/// What a model says, with how sure it is.
///
/// Money is in the model's currency per period. What could not be computed is nil, never zero.
public struct ModelResult: Hashable, Sendable {
    /// Benefits less costs and prices; nil when no driver has a figure.
    public let netGain: Spread?
    /// 100 x net gain / purchases; nil without purchases above zero.
    public let dvpPercent: Spread?
    /// The reference plus the net gain without price drivers; nil without a reference.
    public let worth: Spread?
    /// In the order of the model.
    public let drivers: [DriverResult]
    /// How likely DVP% is above 0, 5, 10 and 20; empty where it is not defined.
    public let probabilityAbove: [ProbabilityAbove]
    /// The inputs that vary, the one that moves the result most first; empty when not asked for.
    public let sensitivity: [InputSensitivity]
    /// What `sensitivity` is about.
    public let sensitivityFigure: SensitivityFigure
    /// The share, 0 to 1, of the sum of the drivers' amounts that rests on figures measured or
    /// stated by the customer alone; nil when that sum is zero.
    public let confirmedShare: Double?
    /// Drivers without a figure, and the inputs that are to blame.
    public let missing: [MissingDriver]
    /// What the missing drivers can do to the net gain.
    public let bound: Bound
    /// How many samples were drawn: zero when nothing is uncertain.
    public let samples: Int
    /// Where random numbers started.
    public let seed: UInt64
    /// Samples left out because a figure of them was infinite or no number; very few, or the
    /// model would have been refused.
    public let samplesLeftOut: Int
}

/// One driver's part of a result.
public struct DriverResult: Hashable, Sendable {
    /// Index into `Model.drivers`.
    public let driver: Int
    /// What it adds to the net gain: negative for a cost. Nil when an input has no figure. The
    /// bases of all drivers add up to the net gain's.
    public let spread: Spread?
    /// The weakest evidence among its inputs; nil when it has none.
    public let evidence: EvidenceGrade?
    /// Whether all its inputs, at least one, were measured or stated by the customer.
    public let isConfirmed: Bool
}

/// How likely DVP% is above a threshold.
public struct ProbabilityAbove: Hashable, Sendable {
    /// In percent.
    public let threshold: Double
    /// 0 to 1.
    public let share: Double
}

/// Which figure inputs are tried on.
public enum SensitivityFigure: String, Hashable, Sendable {
    /// DVP%, where it is defined.
    case dvpPercent
    /// The net gain otherwise.
    case netGain
}

/// What one input does to the result.
public struct InputSensitivity: Hashable, Sendable {
    /// The name of the input; `purchases` may be among them.
    public let input: String
    /// The result with this input at its 5 % quantile, and all others at their base.
    public let low: Double
    /// The result with this input at its 95 % quantile, and all others at their base.
    public let high: Double
    /// Spearman's rank correlation of input and result over the samples, -1 to 1; nil where the
    /// result does not vary.
    public let rankCorrelation: Double?

    /// What going from the 5 % to the 95 % quantile does to the result.
    public var swing: Double { high - low }
}
