/// The inverse distribution function of a triangular distribution, in closed form.
struct TriangularInverse: Sendable {
    private let low: Double
    private let high: Double
    /// The share of draws below the mode.
    private let below: Double
    private let rising: Double
    private let falling: Double

    init(low: Double, mode: Double, high: Double) {
        self.low = low
        self.high = high
        below = (mode - low) / (high - low)
        rising = (high - low) * (mode - low)
        falling = (high - low) * (high - mode)
    }

    func fill(_ column: Column, _ words: UnsafePointer<UInt32>) {
        let (low, high, below, rising, falling) = (low, high, below, rising, falling)
        for place in 0..<Block.size {
            let share = share(words[place])
            let isRising = share < below
            let distance = root(isRising ? share * rising : (1 - share) * falling)
            column[place] = isRising ? low + distance : high - distance
        }
    }
}

/// The square root of a positive number, within 1e-10 of itself: a guess of the reciprocal root
/// from halving the exponent, and three steps of Newton's.
///
/// The library's root may set an error number, which keeps the compiler from making vectors of a
/// loop around it.
@inline(__always) private func root(_ square: Double) -> Double {
    let half = square * 0.5
    var reciprocal = Double(bitPattern: 0x5FE6_EB50_C7B5_37A9 &- (square.bitPattern >> 1))
    reciprocal *= 1.5 - half * reciprocal * reciprocal
    reciprocal *= 1.5 - half * reciprocal * reciprocal
    reciprocal *= 1.5 - half * reciprocal * reciprocal
    return square * reciprocal
}
