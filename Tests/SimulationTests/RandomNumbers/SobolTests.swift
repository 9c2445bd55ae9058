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
}
