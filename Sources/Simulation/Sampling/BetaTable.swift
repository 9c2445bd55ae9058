/// The quantiles of a beta distribution over normal scores: a smooth curve, cut into cubics.
///
/// Built anew for each input, so it is built fast: quantiles march outward from the median, each
/// guessed from the one before.
struct BetaTable: Sendable {
    private let pieces: [SIMD4<Double>]
    private let low: Double
    private let width: Double

    /// Beyond every score that 32 bits give.
    private static let reach = 6.4
    private static let fewestCells = 128
    private static let mostCells = 8_192
    /// How far a figure may be off, in standard deviations, on average over all draws.
    private static let tolerance = 1e-6

    init(_ beta: StretchedBeta) {
        low = beta.low
        width = beta.width
        var cells = Self.fewestCells
        var curve = BetaCurve(beta.standard, reach: Self.reach, cells: cells)
        while curve.error > Self.tolerance, cells < Self.mostCells {
            cells *= 2
            curve = BetaCurve(beta.standard, reach: Self.reach, cells: cells)
        }
        pieces = curve.pieces
    }

    /// Replaces normal scores by draws.
    func transform(_ column: UnsafeMutablePointer<Double>) {
        let perCell = Double(pieces.count) / (2 * Self.reach)
        let middle = Double(pieces.count) / 2
        pieces.withUnsafeBufferPointer { pieces in
            for place in 0..<Block.size {
                let position = column[place] * perCell + middle
                let cell = Int32(position)
                let piece = pieces[Int(cell)]
                let fraction = position - Double(cell)
                let share =
                    ((piece.w * fraction + piece.z) * fraction + piece.y) * fraction + piece.x
                column[place] = low + width * share
            }
        }
    }
}
