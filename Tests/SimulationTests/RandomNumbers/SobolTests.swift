import Testing

@testable import Simulation

@Suite struct `Sobol points` {
    /// The checksum was taken of the numbers another implementation makes of the same table.
    @Test func `all direction numbers are those of the published table`() {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for dimension in 0..<SobolDimension.count {
            for direction in JoeKuo.directions(of: dimension) {
                sum = (sum ^ UInt64(direction)) &* 0x100_0000_01B3
            }
        }
        #expect(SobolDimension.count == 64)
        #expect(String(sum, radix: 16) == "96e7b29433e2f043")
    }

    @Test(arguments: [0, 1, 7, 30, 63])
    func `each block has one point in each of 1,024 equal intervals`(dimension: Int) {
        for block in [0, 1, 6, 97_000] {
            let words = words(dimension, seed: 5, block: block)
            #expect(Set(words.map { $0 >> 22 }).count == Block.size, "block \(block)")
        }
    }

    @Test func `two blocks together are twice as fine`() {
        let words = words(3, seed: 9, block: 4) + words(3, seed: 9, block: 5)
        #expect(Set(words.map { $0 >> 21 }).count == 2 * Block.size)
    }

    @Test func `two dimensions together fill squares evenly`() {
        let points = zip(words(0, seed: 1, block: 0), words(1, seed: 2, block: 0))
        #expect(Set(points.map { [$0 >> 27, $1 >> 27] }).count == Block.size)
    }

    @Test func `each single point is uniform over seeds`() {
        let shares = (0..<400).map { share(words(2, seed: mixed($0), block: 0)[17]) }
        let mean = shares.reduce(0, +) / 400
        #expect(abs(mean - 0.5) < 4 / (12.0 * 400).squareRoot())
        #expect(Set(shares).count == 400)
    }

    private func words(_ dimension: Int, seed: UInt64, block: Int) -> [UInt32] {
        let dimension = SobolDimension(dimension: dimension, seed: seed)
        return withWords { dimension.fill($0, block: block) }
    }
}
