/// The quantiles of a beta distribution over normal scores: a smooth curve, cut into cubics.
///
/// Built anew for each input, so it is built fast: quantiles march outward from the median, each
/// guessed from the one before.
struct BetaTable: Sendable {
    private let pieces: CubicPieces
    private let low: Double
    private let width: Double

    /// Beyond every score that 32 bits give.
    private static let reach = 6.4
    private static let fewestCells = 64
    private static let mostCells = 8_192
    /// How far a figure may be off, in standard deviations, on average over all draws: a fiftieth
    /// of what a million draws can tell.
    private static let tolerance = 2e-6

    init(_ beta: StretchedBeta) {
        low = beta.low
        width = beta.width
        var cells = Self.fewestCells
        var curve = BetaCurve(beta.standard, reach: Self.reach, cells: cells)
        while curve.error > Self.tolerance, cells < Self.mostCells {
            cells *= 2
            curve = BetaCurve(beta.standard, reach: Self.reach, cells: cells)
        }
        pieces = CubicPieces(curve.pieces)
    }

    /// Replaces normal scores by draws. What stands in `numbers` is used up.
    func transform(_ column: Column, _ numbers: UnsafeMutablePointer<UInt32>) {
        let perCell = Double(pieces.count) / (2 * Self.reach)
        let middle = Double(pieces.count) / 2
        for place in 0..<Block.size {
            let position = column[place] * perCell + middle
            // A score lies within reach, so its cell is a small whole number.
            let cell = Int32(position)
            numbers[place] = UInt32(bitPattern: cell)
            column[place] = position - Double(cell)
        }
        pieces.evaluate(column, numbers: numbers)
        let (low, width) = (low, width)
        for place in 0..<Block.size {
            // Where a curve bends sharply its cubics may pass the bounds by a little.
            column[place] = low + width * max(0, min(1, column[place]))
        }
    }
}
