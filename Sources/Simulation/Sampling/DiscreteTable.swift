/// Finds the outcome a random word falls on.
struct DiscreteTable: Sendable {
    let values: [Double]
    /// The first word beyond each outcome, in units of 2⁻³².
    private let ends: [UInt64]
    /// For each value of a word's first eight bits, the first outcome they can fall on.
    private let guide: [Int32]

    init(_ outcomes: [Distribution.Outcome]) {
        values = outcomes.map(\.value)
        var reached = 0.0
        var ends = outcomes.map { outcome in
            reached += outcome.probability
            return UInt64((reached * 0x1p32).rounded())
        }
        // Probabilities may miss 1 by rounding; no word may fall beyond the last outcome.
        ends[ends.count - 1] = .max
        self.ends = ends
        guide = (0..<256).map { first in
            Int32(ends.firstIndex { $0 > UInt64(first) << 24 } ?? 0)
        }
    }

    func fill(_ column: Column, _ words: UnsafePointer<UInt32>) {
        for place in 0..<Block.size { column[place] = values[outcome(words[place])] }
    }

    @inline(__always) func outcome(_ word: UInt32) -> Int {
        var outcome = Int(guide[Int(word >> 24)])
        while UInt64(word) >= ends[outcome] { outcome += 1 }
        return outcome
    }
}
