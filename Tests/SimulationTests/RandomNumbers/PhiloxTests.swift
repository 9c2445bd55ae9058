import Testing

@testable import Simulation

@Suite struct `Random words by counting` {
    private static let known: [(seed: UInt64, counter: [UInt64], words: [UInt64])] = [
        (0, [0, 0, 0, 0], [0x6627_E8D5, 0xE169_C58D, 0xBC57_AC4C, 0x9B00_DBD8]),
        (
            .max, [0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF],
            [0x408F_276D, 0x41C8_3B0E, 0xA20B_C7C6, 0x6D54_51FD]
        ),
        (
            0x299F_31D0_A409_3822, [0x243F_6A88, 0x85A3_08D3, 0x1319_8A2E, 0x0370_7344],
            [0xD16C_FE09, 0x94FD_CCEB, 0x5001_E420, 0x2412_6EA1]
        ),
    ]

    @Test(arguments: known.indices)
    func `the published answers come out`(index: Int) {
        let (seed, counter, expected) = Self.known[index]
        let found = Philox(seed: seed).words((counter[0], counter[1], counter[2], counter[3]))
        #expect([found.0, found.1, found.2, found.3] == expected)
    }

    @Test func `a block depends on seed, stream and number and on nothing else`() {
        let one = words(seed: 1, stream: 2, block: 3)
        #expect(one == words(seed: 1, stream: 2, block: 3))
        let others = [
            words(seed: 2, stream: 2, block: 3), words(seed: 1, stream: 3, block: 3),
            words(seed: 1, stream: 2, block: 4),
        ]
        // Four in a row of two independent blocks agree once in ten thousand years of runs.
        for other in others { #expect(zip(one, other).count { $0 == $1 } < 4) }
    }

    @Test func `names give streams of their own`() {
        let names = (0..<10_000).map { "input \($0)" } + ["", "a", "b", "ab", "ba"]
        #expect(Set(names.map(streamNumber)).count == names.count)
    }

    private func words(seed: UInt64, stream: UInt64, block: Int) -> [UInt32] {
        withWords { Philox(seed: seed).fill($0, stream: stream, block: block) }
    }
}

/// One block of words.
func withWords(_ fill: (UnsafeMutablePointer<UInt32>) -> Void) -> [UInt32] {
    Array(unsafeUninitializedCapacity: Block.size) { buffer, count in
        buffer.initialize(repeating: 0)
        if let start = buffer.baseAddress { fill(start) }
        count = Block.size
    }
}
