/// Turns 32 random bits into a draw from the standard normal distribution, by its inverse.
///
/// The distance `t` of the share from the nearer end, 0 or 1, is a binary floating-point number.
/// Its exponent and four bits of its mantissa choose a piece, in which the inverse is a cubic: so
/// the pieces grow finer toward the end as the inverse grows steeper, the far tails are as exact
/// as the middle (3e-8), and there is no branch.
struct NormalScores: Sendable {
    static let standard = NormalScores()

    /// First those of shares below one half, then their mirror.
    private let pieces: CubicPieces

    private static let piecesPerOctave = 16
    private static let octaves = 32

    private init() {
        let lower = (0..<Self.octaves * Self.piecesPerOctave).map { piece in
            let octave = piece / Self.piecesPerOctave
            let part = Double(piece % Self.piecesPerOctave)
            return CubicPieces.cubic { place in
                // Twice the share in units of 2⁻³²: odd whole numbers, thus never 0.
                let scaled = (1 + (part + place) / Double(Self.piecesPerOctave)) * power(octave)
                return StandardNormal.quantile(scaled / power(33))
            }
        }
        pieces = CubicPieces(lower + lower.map { -$0 })
    }

    /// Writes one score for each word. The words are used up: they become the pieces' numbers.
    func fill(_ scores: Column, _ words: UnsafeMutablePointer<UInt32>) {
        for place in 0..<Block.size {
            let word = words[place]
            let scaled = Double(min(word, ~word) &* 2 &+ 1).bitPattern
            let piece = UInt32(truncatingIfNeeded: scaled >> 48) &- (1_023 << 4)
            words[place] = piece | (word >> 31) << 9
            scores[place] = Double(bitPattern: (scaled << 4) & Self.mantissa | Self.one) - 1
        }
        pieces.evaluate(scores, numbers: words)
    }

    private static let mantissa: UInt64 = (1 << 52) - 1
    private static let one: UInt64 = 1_023 << 52
}

private func power(_ exponent: Int) -> Double { Double(UInt64(1) << UInt64(exponent)) }
