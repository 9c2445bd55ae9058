/// How a figure is given, as it was written: the family and its numbers in order.
public struct FormDraft: Hashable, Sendable {
    /// The family.
    public enum Kind: String, CaseIterable, Sendable {
        /// One number.
        case plain = "base"
        /// Lowest, most likely and highest: a PERT distribution with these bounds and this mode.
        case pert
        /// The values that one in twenty stays below, and one in twenty exceeds; needs a shape.
        case percentiles
        /// Lowest and highest, all between equally likely.
        case uniform
        /// Mean and standard deviation.
        case normal
        /// Lowest, most likely and highest, with straight sides.
        case triangular
        /// Alpha, beta, lowest and highest.
        case beta
        /// Values and probabilities, in turns.
        case discrete
        /// The customer knows the figure and keeps it.
        case withheld
        /// There is no number: an answer from 1 to 5.
        case scale
    }

    /// The family.
    public var kind: Kind
    /// The numbers as written, in the order of `Kind.labels`; discrete has pairs.
    public var numbers: [Written]
    /// `lognormal` or `normal`, with percentiles only.
    public var shape: Written?
    /// Where the form starts in its file.
    public var position: Position?

    /// A form from its family and its numbers.
    public init(
        _ kind: Kind, _ numbers: [Written], shape: Written? = nil, at position: Position? = nil
    ) {
        self.kind = kind
        self.numbers = numbers
        self.shape = shape
        self.position = position
    }
}

extension FormDraft.Kind {
    /// What each number means, in order; empty for withheld, a repeating pair for discrete.
    public var labels: [String] {
        switch self {
        case .plain: ["base"]
        case .pert: ["low", "base", "high"]
        case .percentiles: ["p5", "p95"]
        case .uniform: ["low", "high"]
        case .normal: ["mean", "standard deviation"]
        case .triangular: ["low", "most likely", "high"]
        case .beta: ["alpha", "beta", "low", "high"]
        case .discrete: ["value", "probability"]
        case .withheld: []
        case .scale: ["step"]
        }
    }
}
