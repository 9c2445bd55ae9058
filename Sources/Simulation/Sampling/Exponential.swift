/// Replaces each `x` of a block by e to the power of `offset + factor * x`, within 1e-9 of itself.
///
/// The exponent is split into a whole number of halvings, which go into the exponent bits, and a
/// rest of at most 0.35, for which eight powers of the series suffice. Written so that the compiler
/// makes vectors of it: the library's function takes one number at a time.
func exponentiate(_ column: Column, offset: Double, factor: Double) {
    // Added and taken away again it rounds to a whole number, which stands in the low bits.
    let rounding = 0x1.8p52
    for place in 0..<Block.size {
        // Below, e to the power of it is nothing beside any figure; above cannot be built.
        let x = max(offset + factor * column[place], -708)
        let shifted = x * 1.4426950408889634 + rounding
        let halvings = shifted - rounding
        let high = x - halvings * 0.693147180369123816490
        let rest = high - halvings * 1.90821492927058770002e-10
        let scale = Double(bitPattern: (shifted.bitPattern &+ 1_023) << 52)
        column[place] = series(rest) * scale
    }
}

/// In pairs rather than from the inside out: the processor need not wait for one term after the
/// other.
@inline(__always) private func series(_ x: Double) -> Double {
    let square = x * x
    let fourth = square * square
    let first = (1 + x) + square * (0.5 + x * (1.0 / 6))
    let second = (1.0 / 24 + x * (1.0 / 120)) + square * (1.0 / 720 + x * (1.0 / 5_040))
    return first + fourth * (second + fourth * (1.0 / 40_320))
}
