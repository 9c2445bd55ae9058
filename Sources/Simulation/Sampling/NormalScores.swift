/// Turns 32 random bits into a draw from the standard normal distribution, by its inverse.
///
/// The distance `t` of the share from the nearer end, 0 or 1, is a binary floating-point number.
/// Its exponent and four bits of its mantissa choose a piece, in which the inverse is a cubic: so
/// the pieces grow finer toward the end as the inverse grows steeper, the far tails are as exact
/// as the middle (3e-8), and there is no branch.
struct NormalScores: Sendable {
    static let standard = NormalScores()

    /// Bits below one half come first; the other half is their mirror.
    private let pieces: [SIMD4<Double>]

    private static let piecesPerOctave = 16
    private static let octaves = 32

    private init() {
        pieces = (0..<Self.octaves * Self.piecesPerOctave).map { piece in
            let octave = piece / Self.piecesPerOctave
            let part = Double(piece % Self.piecesPerOctave)
            return Self.cubic { place in
                // Twice the share in units of 2⁻³²: odd whole numbers, thus never 0.
                let scaled = (1 + (part + place) / Double(Self.piecesPerOctave)) * power(octave)
                return StandardNormal.quantile(scaled / power(33))
            }
        }
    }

    /// Replaces nothing in `bits`; writes one score for each.
    func fill(_ scores: UnsafeMutablePointer<Double>, _ bits: UnsafePointer<UInt32>) {
        pieces.withUnsafeBufferPointer { pieces in
            for place in 0..<Block.size {
                let word = bits[place]
                let scaled = Double(min(word, ~word) &* 2 &+ 1).bitPattern
                let piece = pieces[Int(truncatingIfNeeded: (scaled >> 48) &- (1_023 << 4))]
                let fraction = Double(bitPattern: (scaled << 4) & Self.mantissa | Self.one) - 1
                let score =
                    ((piece.w * fraction + piece.z) * fraction + piece.y) * fraction + piece.x
                let sign = UInt64(word & 0x8000_0000) << 32
                scores[place] = Double(bitPattern: score.bitPattern ^ sign)
            }
        }
    }

    private static let mantissa: UInt64 = (1 << 52) - 1
    private static let one: UInt64 = 1_023 << 52
}

private func power(_ exponent: Int) -> Double { Double(UInt64(1) << UInt64(exponent)) }

extension NormalScores {
    /// The cubic through a function at the four Chebyshev nodes of 0...1, lowest power first: its
    /// greatest error is near the least possible.
    static func cubic(_ function: (Double) -> Double) -> SIMD4<Double> {
        let values = nodes.map(function)
        // Newton's divided differences, then multiplied out.
        var differences = values
        for order in 1..<4 {
            for place in stride(from: 3, through: order, by: -1) {
                differences[place] =
                    (differences[place] - differences[place - 1])
                    / (nodes[place] - nodes[place - order])
            }
        }
        var powers = SIMD4<Double>(differences[3], 0, 0, 0)
        for place in stride(from: 2, through: 0, by: -1) {
            let shifted = SIMD4(0, powers.x, powers.y, powers.z)
            powers = shifted - powers * nodes[place]
            powers.x += differences[place]
        }
        return powers
    }

    private static let nodes = [
        0.038060233744356624, 0.30865828381745508, 0.69134171618254492, 0.96193976625564337,
    ]
}
