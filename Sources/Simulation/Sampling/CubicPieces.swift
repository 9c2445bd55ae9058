/// A curve cut into pieces, each a cubic over 0...1, its coefficients from the lowest power up.
struct CubicPieces: Sendable {
    private let pieces: [SIMD4<Double>]

    init(_ pieces: [SIMD4<Double>]) {
        self.pieces = pieces
    }

    var count: Int { pieces.count }

    /// Replaces each fraction by the value of the piece whose number stands at the same place.
    ///
    /// Four at a time: each piece is one load, and turning four of them round gives the four
    /// coefficients side by side.
    func evaluate(_ column: Column, numbers: UnsafePointer<UInt32>) {
        let memory = UnsafeMutableRawPointer(column)
        pieces.withUnsafeBufferPointer { pieces in
            for place in stride(from: 0, to: Block.size, by: 4) {
                let a = pieces[Int(numbers[place])]
                let b = pieces[Int(numbers[place + 1])]
                let c = pieces[Int(numbers[place + 2])]
                let d = pieces[Int(numbers[place + 3])]
                let x = memory.loadUnaligned(fromByteOffset: place * 8, as: SIMD4<Double>.self)
                var value = SIMD4(a.w, b.w, c.w, d.w) * x + SIMD4(a.z, b.z, c.z, d.z)
                value = value * x + SIMD4(a.y, b.y, c.y, d.y)
                value = value * x + SIMD4(a.x, b.x, c.x, d.x)
                memory.storeBytes(of: value, toByteOffset: place * 8, as: SIMD4<Double>.self)
            }
        }
    }
}

extension CubicPieces {
    /// The cubic through a function at the four Chebyshev nodes of 0...1: its greatest error is
    /// near the least possible.
    static func cubic(_ function: (Double) -> Double) -> SIMD4<Double> {
        // Newton's divided differences, then multiplied out.
        var differences = nodes.map(function)
        for order in 1..<4 {
            for place in stride(from: 3, through: order, by: -1) {
                differences[place] =
                    (differences[place] - differences[place - 1])
                    / (nodes[place] - nodes[place - order])
            }
        }
        var powers = SIMD4<Double>(differences[3], 0, 0, 0)
        for place in stride(from: 2, through: 0, by: -1) {
            powers = SIMD4(0, powers.x, powers.y, powers.z) - powers * nodes[place]
            powers.x += differences[place]
        }
        return powers
    }

    private static let nodes = [
        0.038060233744356624, 0.30865828381745508, 0.69134171618254492, 0.96193976625564337,
    ]
}
