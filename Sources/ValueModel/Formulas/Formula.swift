/// A formula that was read: the text, and its parts in the order of evaluation.
public struct Formula: Hashable, Sendable {
    /// As written.
    public let text: String
    /// Operands before their operators (postorder), the root last: no part holds another, so that
    /// no depth of nesting can exhaust a stack.
    public let nodes: [FormulaNode]
}

/// One part of a formula.
public struct FormulaNode: Hashable, Sendable {
    /// What it does with the values before it.
    public enum Kind: Hashable, Sendable {
        /// A number; `7%` is 7/100.
        case number(ExactNumber)
        /// An input, a driver's id, or a reserved result.
        case name(String)
        /// The last value, negated.
        case negate
        /// The last two values.
        case add, subtract, multiply, divide, power
        /// The last so many values.
        case minimum(Int), maximum(Int), sum(Int)
        /// The last four values a, b, x, y: x when the comparison of a and b holds, else y.
        case choose(Comparison)
    }

    /// What it does.
    public let kind: Kind
    /// Where its own sign or word stands, in Unicode scalars from 0.
    public let mark: Range<Int>
    /// Where it and all its operands stand.
    public let extent: Range<Int>
}

/// How `if` compares.
public enum Comparison: String, CaseIterable, Sendable {
    /// Below.
    case less = "<"
    /// Below or the same.
    case lessOrEqual = "<="
    /// Above.
    case greater = ">"
    /// Above or the same.
    case greaterOrEqual = ">="
}
