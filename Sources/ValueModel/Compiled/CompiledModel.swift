public import Simulation

/// A checked model as a simulation wants it: columns, and instructions for a stack.
///
/// Conversion factors stand among the instructions already. Drivers without a figure are left out.
public struct CompiledModel: Hashable, Sendable {
    /// The inputs that vary, in the order of the model; purchases last when they vary.
    public let columns: [CompiledColumn]
    /// In the order of evaluation: a driver stands after those it needs, unless both are circular.
    public let drivers: [CompiledDriver]
    /// What the customer buys; nil leaves DVP% undefined.
    public let purchases: CompiledOperand?
    /// The price of the alternative; nil leaves the worth undefined.
    public let reference: Double?

    /// A compiled model from its parts, for tests of what runs it.
    public init(
        columns: [CompiledColumn], drivers: [CompiledDriver], purchases: CompiledOperand?,
        reference: Double?
    ) {
        self.columns = columns
        self.drivers = drivers
        self.purchases = purchases
        self.reference = reference
    }
}

/// An input that varies.
public struct CompiledColumn: Hashable, Sendable {
    /// Its name: the key of its stream of random numbers.
    public let name: String
    /// How it is spread, in its own unit.
    public let distribution: Distribution
    /// Its base figure, in its own unit.
    public let base: Double

    /// A column from its parts.
    public init(name: String, distribution: Distribution, base: Double) {
        self.name = name
        self.distribution = distribution
        self.base = base
    }
}

/// A figure that is the same in every sample, or a column times a constant.
public enum CompiledOperand: Hashable, Sendable {
    /// The same in every sample.
    case constant(Double)
    /// A column times a constant factor.
    case column(Int, times: Double)
}

/// A driver's formula for a stack.
public struct CompiledDriver: Hashable, Sendable {
    /// Index into `Model.drivers`.
    public let driver: Int
    /// 1 for a benefit, -1 for a cost or a price: what the net gain counts it with.
    public let sign: Double
    /// Whether it counts in `worth`: all but prices do.
    public let isWorth: Bool
    /// Whether it needs itself, directly or through others: start all of these at zero and repeat
    /// them in order until nothing moves.
    public let isCircular: Bool
    /// Leaves one value on the stack.
    public let instructions: [CompiledInstruction]

    /// A driver from its parts.
    public init(
        driver: Int, sign: Double, isWorth: Bool, isCircular: Bool,
        instructions: [CompiledInstruction]
    ) {
        self.driver = driver
        self.sign = sign
        self.isWorth = isWorth
        self.isCircular = isCircular
        self.instructions = instructions
    }
}

/// One step on a stack of values.
public enum CompiledInstruction: Hashable, Sendable {
    /// Puts a number on the stack.
    case constant(Double)
    /// Puts a column's value on the stack.
    case column(Int)
    /// Puts the formula's value of a driver (index into `Model.drivers`) on the stack.
    case driver(Int)
    /// Puts the sum of all drivers, each with its sign, on the stack.
    case netGain
    /// Puts the reference plus the sum of the drivers that are no prices on the stack.
    case worth
    /// Negates the top.
    case negate
    /// Takes the top two.
    case add, subtract, multiply, divide, power, minimum, maximum
    /// Takes the top four a, b, x, y: x when the comparison of a and b holds, else y.
    case choose(Comparison)
}
