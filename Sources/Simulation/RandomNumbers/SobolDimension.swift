/// One coordinate of the Sobol points, scrambled: 32 bits for each point's number.
///
/// Points fill space evenly: any 2ⁿ in a row from a multiple of 2ⁿ fall one into each of 2ⁿ equal
/// intervals. Scrambling after Owen keeps that and makes every single point uniformly distributed,
/// so means stay without bias. It is done by hashing the bits in reverse order (Laine and Karras
/// 2011, in the form Burley gives in "Practical hash-based Owen scrambling", 2020).
struct SobolDimension: Sendable {
    /// The points of block 0 before scrambling, bits in reverse order.
    private let firstBlock: [UInt32]
    /// Direction numbers with their bits in reverse order.
    private let directions: [UInt32]
    private let seed: UInt32

    static var count: Int { JoeKuo.polynomials.count + 1 }

    /// `dimension` counts from 0 and is below `count`.
    init(dimension: Int, seed: UInt64) {
        directions = JoeKuo.directions(of: dimension).map(reversedBits)
        self.seed = UInt32(truncatingIfNeeded: seed >> 32)
        var points: [UInt32] = [0]
        for direction in directions where points.count < Block.size {
            points += points.map { $0 ^ direction }
        }
        firstBlock = points
    }

    /// Writes the coordinates of one block of points.
    func fill(_ bits: UnsafeMutablePointer<UInt32>, block: Int) {
        let start = unscrambled(UInt32(truncatingIfNeeded: block &* Block.size))
        let seed = seed
        firstBlock.withUnsafeBufferPointer { points in
            for place in 0..<Block.size {
                bits[place] = reversedBits(Self.hash(points[place] ^ start, seed))
            }
        }
    }

    /// The point before scrambling, bits in reverse order.
    private func unscrambled(_ number: UInt32) -> UInt32 {
        directions.indices.reduce(0) {
            (number >> UInt32($1)) & 1 == 1 ? $0 ^ directions[$1] : $0
        }
    }

    /// Each bit is flipped or not by a hash of the bits below it: in reverse order, of those above.
    @inline(__always) private static func hash(_ bits: UInt32, _ seed: UInt32) -> UInt32 {
        var hash = bits
        hash ^= hash &* 0x3D20_ADEA
        hash &+= seed
        hash &*= (seed >> 16) | 1
        hash ^= hash &* 0x0552_6C56
        hash ^= hash &* 0x53A2_2864
        return hash
    }
}

@inline(__always) func reversedBits(_ bits: UInt32) -> UInt32 {
    var bits = bits
    bits = ((bits >> 1) & 0x5555_5555) | ((bits & 0x5555_5555) << 1)
    bits = ((bits >> 2) & 0x3333_3333) | ((bits & 0x3333_3333) << 2)
    bits = ((bits >> 4) & 0x0F0F_0F0F) | ((bits & 0x0F0F_0F0F) << 4)
    return bits.byteSwapped
}
