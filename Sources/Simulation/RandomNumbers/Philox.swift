/// Random bits by counting: the generator Philox 4x32-10 of Salmon, Moraes, Dror and Shaw
/// ("Parallel random numbers: as easy as 1, 2, 3", 2011).
///
/// Each counter gives its four words on its own, without the ones before it. So a figure depends
/// on its place alone, not on the thread that draws it nor on what was drawn earlier.
struct Philox: Sendable {
    /// Four words, each in the low half, which is what the processor's wide product asks for.
    typealias Words = (UInt64, UInt64, UInt64, UInt64)

    private let key: (UInt32, UInt32)

    init(seed: UInt64) {
        key = (UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    }

    @inline(__always) func words(_ counter: Words) -> Words {
        var words = counter
        var (first, second) = key
        for _ in 0..<10 {
            words = Self.round(words, UInt64(first), UInt64(second))
            first &+= 0x9E37_79B9
            second &+= 0xBB67_AE85
        }
        return words
    }

    @inline(__always) private static func round(
        _ words: Words, _ first: UInt64, _ second: UInt64
    ) -> Words {
        let left = (words.0 & low) &* 0xD251_1F53
        let right = (words.2 & low) &* 0xCD9E_8D57
        return (
            (right >> 32) ^ words.1 ^ first, right & low,
            (left >> 32) ^ words.3 ^ second, left & low
        )
    }

    private static let low: UInt64 = 0xFFFF_FFFF
}

extension Philox {
    /// Writes one block of words of a stream: the same for the same seed, stream and block.
    func fill(_ bits: UnsafeMutablePointer<UInt32>, stream: UInt64, block: Int) {
        let quarter = Block.size / 4
        let (low, high) = (stream & 0xFFFF_FFFF, stream >> 32)
        let start = UInt64(block) &* UInt64(quarter)
        for place in 0..<quarter {
            let counter = start &+ UInt64(place)
            let words = words((counter & 0xFFFF_FFFF, counter >> 32, low, high))
            bits[place] = UInt32(truncatingIfNeeded: words.0)
            bits[place + quarter] = UInt32(truncatingIfNeeded: words.1)
            bits[place + 2 * quarter] = UInt32(truncatingIfNeeded: words.2)
            bits[place + 3 * quarter] = UInt32(truncatingIfNeeded: words.3)
        }
    }
}
