import Testing

@testable import Simulation

@Suite struct `Samplers` {
    /// A tenth of the standard error of a mean of a million draws is 1e-4 standard deviations.
    @Test(arguments: Sample.continuous)
    func `draws are quantiles, far closer than a million draws can tell`(sample: Sample) {
        let distribution = sample.distribution
        let deviation = distribution.variance.squareRoot()
        let words = (0..<UInt32(Block.size)).map { ($0 << 22) | (1 << 21) }
        let errors = zip(words, draws(distribution, words)).map { word, draw in
            (draw - distribution.quantile(share(word))) / deviation
        }
        let bias = errors.reduce(0, +) / Double(errors.count)
        #expect(abs(bias) < 1e-6)
        #expect(errors.allSatisfy { abs($0) < 2e-5 })
    }

    @Test(arguments: Sample.continuous)
    func `the farthest draws are quantiles too, and rise with the word`(sample: Sample) {
        let distribution = sample.distribution
        let ends: [UInt32] = [0, 1, 2, 9, 1_000, 123_456_789]
        let words = ends + ends.reversed().map { ~$0 }
        let found = draws(distribution, words)
        let exact = words.map { distribution.quantile(share($0)) }
        let deviation = distribution.variance.squareRoot()
        for (draw, quantile) in zip(found, exact) {
            let scale = max(deviation, abs(quantile))
            #expect(abs(draw - quantile) < 1e-5 * scale, "\(draw) for \(quantile)")
        }
        #expect(found == found.sorted())
    }

    @Test(arguments: Sample.continuous)
    func `draws pass the test of Kolmogorov and Smirnov`(sample: Sample) {
        let philox = Philox(seed: 42)
        let blocks = 12
        let sorted = (0..<blocks).flatMap { block in
            draws(sample.distribution, withWords { philox.fill($0, stream: 7, block: block) })
        }.sorted()
        let count = Double(sorted.count)
        let distance =
            sorted.enumerated().map { place, draw in
                let share = sample.distribution.cdf(draw)
                return max(share - Double(place) / count, Double(place + 1) / count - share)
            }.max() ?? 1
        // Exceeded by one good sampler in a thousand; the words are always the same.
        #expect(distance * count.squareRoot() < 1.95)
    }

    @Test func `outcomes come in their shares`() throws {
        let outcomes = (1...300).map { number in
            Distribution.Outcome(value: Double(number), probability: Double(number) / 45_150)
        }
        let words = (0..<64).flatMap { part in
            (0..<UInt32(Block.size)).map { (UInt32(part) << 26) | ($0 << 16) | (1 << 15) }
        }
        let found = draws(try .discrete(outcomes), words)
        for outcome in outcomes {
            let share = Double(found.count { $0 == outcome.value }) / Double(words.count)
            #expect(abs(share - outcome.probability) < 2 / Double(words.count))
        }
    }

    @Test(arguments: [(0.01, 0.01), (0.02, 3), (1, 1), (30, 0.1), (20_000, 7)])
    func `extreme beta shapes keep their moments`(shape: (Double, Double)) throws {
        let distribution = try Distribution.beta(alpha: shape.0, beta: shape.1)
        let words = (0..<16).flatMap { part in
            (0..<UInt32(Block.size)).map { (UInt32(part) << 28) | ($0 << 18) | (1 << 17) }
        }
        let found = draws(distribution, words)
        let mean = found.reduce(0, +) / Double(found.count)
        #expect(abs(mean - distribution.mean) < 1e-3 * distribution.variance.squareRoot())
        #expect(found.allSatisfy { (0...1).contains($0) })
    }

    /// As many draws as words, block by block.
    private func draws(_ distribution: Distribution, _ words: [UInt32]) -> [Double] {
        let sampler = Sampler(distribution)
        return stride(from: 0, to: words.count, by: Block.size).flatMap { start in
            let part = words[start..<min(start + Block.size, words.count)]
            var block = withWords { $0.update(from: Array(part), count: part.count) }
            let draws = [Double](unsafeUninitializedCapacity: Block.size) { column, count in
                column.initialize(repeating: 0)
                block.withUnsafeMutableBufferPointer { words in
                    guard let words = words.baseAddress, let column = column.baseAddress
                    else { return }
                    sampler.fill(column, words)
                }
                count = Block.size
            }
            return draws.prefix(part.count)
        }
    }
}
