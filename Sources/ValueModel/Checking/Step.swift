/// What a name in a formula stands for.
enum Meaning: Hashable {
    case input(Int)
    case driver(Int)
    case purchases, reference, netGain, worth
}

/// A node of a formula whose name is known, with the conversion that follows it.
struct Step: Hashable {
    let node: FormulaNode
    /// For names only.
    let meaning: Meaning?
    /// What the result is multiplied by; nil for nothing.
    var factor: ExactNumber?
}
