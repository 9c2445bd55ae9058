/// A model that was checked: every name is known, every unit fits, every base figure exists.
///
/// The only way to a model is `Model(checking:)`; to change one, change its draft and check again.
public struct Model: Hashable, Sendable {
    /// The draft this was checked from; `ModelFile.write` gives back its text.
    public let draft: ModelDraft
    /// The name of the model.
    public let name: String
    /// Three letters of ISO 4217.
    public let currency: String
    /// What the figures are for: a period of time, or any named unit such as `dose`.
    public let period: UnitSymbol
    /// What the customer would do otherwise; empty when nobody said.
    public let alternative: String
    /// What the customer buys in a period; nil leaves DVP% undefined.
    public let purchases: Input?
    /// A share per year, 0.08 for 8 %.
    public let discountRate: ExactNumber?
    /// How many years the result is looked at.
    public let years: ExactNumber?
    /// What the customer spends once, before the first year, in the currency.
    public let investment: ExactNumber?
    /// The price of the alternative per period, in the currency.
    public let reference: ExactNumber?
    /// The inputs, in the order they were written.
    public let inputs: [Input]
    /// The drivers, in the order they were written.
    public let drivers: [Driver]

    /// Indices of the drivers that have a figure, each after those it needs.
    public let order: [Int]
    /// Indices of the drivers that need each other, solved by iteration from zero.
    public let circular: Set<Int>
    /// Drivers without a figure, and the inputs that are to blame.
    public let missing: [MissingDriver]
    /// Every conversion between periods or scales that the formulas needed.
    public let conversions: [Conversion]
    /// What somebody should look at though the model stands.
    public let warnings: [Diagnostic]
    /// The figures with every input at its base.
    public let base: BaseFigures
    /// What a simulation needs.
    public let compiled: CompiledModel
}

/// A driver without a figure.
public struct MissingDriver: Hashable, Sendable {
    /// Index into `Model.drivers`.
    public let driver: Int
    /// Names of the inputs that are withheld or only on the scale, in the order of the model;
    /// `purchases` may be among them.
    public let inputs: [String]
}

/// A conversion that a formula needed, such as `× 12: month to year`.
public struct Conversion: Hashable, Sendable {
    /// Index into `Model.drivers`; nil for the purchases.
    public let driver: Int?
    /// Where in the formula, in Unicode scalars from 0.
    public let offset: Int
    /// Where in the file, when there is one.
    public let position: Position?
    /// The figure is multiplied by this.
    public let factor: ExactNumber
    /// The unit before.
    public let from: String
    /// The unit after.
    public let to: String

    /// `× 12: USD/month to USD/year`.
    public var text: String { "× \(factor): \(from) to \(to)" }
}

/// The figures of a model with every input at its base.
public struct BaseFigures: Hashable, Sendable {
    /// Each driver's formula, not yet signed by its kind; nil without a figure.
    public let drivers: [Figure?]
    /// Benefits less costs and prices, of the drivers that have a figure; nil when none has.
    public let netGain: Figure?
    /// What the drivers without a figure can do to the net gain.
    public let bound: Bound
    /// 100 x net gain / purchases; nil when one of the two has no figure, or purchases are zero
    /// or negative.
    public let dvpPercent: Figure?
    /// The reference plus the net gain without price drivers: the price at which the customer is
    /// as well off as with the alternative. Nil without a reference.
    public let worth: Figure?
}

/// What is known of a sum whose parts are partly missing.
public enum Bound: String, Hashable, Sendable {
    /// Nothing is missing.
    case complete
    /// Only benefits are missing: the true figure is at least this.
    case atLeast
    /// Only costs are missing: the true figure is at most this.
    case atMost
    /// Both, or a price, which can have either sign.
    case unknown
}
