/// One coordinate of the Sobol points, scrambled: 32 bits for each point's number.
///
/// Points fill space evenly: any 2ⁿ in a row from a multiple of 2ⁿ fall one into each of 2ⁿ equal
/// intervals. Scrambling keeps that and makes every single point uniformly distributed, so means
/// stay without bias. It multiplies the bits by a random triangular matrix and then flips them at
/// random (Matoušek 1998, which Owen 2003 calls affine matrix scrambling). Its errors have the same
/// variance as those of Owen's nested scrambling, and none of its work is left for the points.
struct SobolDimension: Sendable {
    /// The points of block 0.
    private let firstBlock: [UInt32]
    private let directions: [UInt32]

    static var count: Int { JoeKuo.polynomials.count + 1 }

    /// `dimension` counts from 0 and is below `count`.
    init(dimension: Int, seed: UInt64) {
        let columns = Self.randomColumns(seed)
        directions = JoeKuo.directions(of: dimension).map { Self.product(columns, $0) }
        var points = [UInt32(truncatingIfNeeded: mixed(seed &+ 32))]
        for direction in directions where points.count < Block.size {
            points += points.map { $0 ^ direction }
        }
        firstBlock = points
    }

    /// Writes the coordinates of one block of points.
    func fill(_ words: UnsafeMutablePointer<UInt32>, block: Int) {
        let start = offset(UInt32(truncatingIfNeeded: block &* Block.size))
        firstBlock.withUnsafeBufferPointer { points in
            for place in 0..<Block.size { words[place] = points[place] ^ start }
        }
    }

    /// What a point of this number differs in from point 0.
    private func offset(_ number: UInt32) -> UInt32 {
        var (offset, left) = (0 as UInt32, number)
        while left != 0 {
            offset ^= directions[left.trailingZeroBitCount]
            left &= left - 1
        }
        return offset
    }

    /// Each bit, from the highest on, with random bits below it.
    private static func randomColumns(_ seed: UInt64) -> [UInt32] {
        (0..<32).map { place in
            let bit = 0x8000_0000 as UInt32 >> UInt32(place)
            return bit | UInt32(truncatingIfNeeded: mixed(seed &+ UInt64(place))) & (bit - 1)
        }
    }

    private static func product(_ columns: [UInt32], _ bits: UInt32) -> UInt32 {
        var (product, left) = (0 as UInt32, bits)
        while left != 0 {
            let place = left.leadingZeroBitCount
            product ^= columns[place]
            left &= ~(0x8000_0000 >> UInt32(place))
        }
        return product
    }
}
