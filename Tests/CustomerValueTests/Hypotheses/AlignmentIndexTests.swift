import CustomerValue
import Testing

struct AlignmentIndexTests {
    @Test func `the index says how far, where and who`() throws {
        let index = try #require(
            AlignmentIndex([
                bar(40, 30, 20, 10, 0), bar(25, 30, 15, 10, 20), bar(40, 30, 20, 10, 0),
            ]))
        #expect(index.overall == Ratio(260, over: 3))
        #expect(index.losses.map(\.attribute) == [id(4), id(0), id(2), id(1), id(3)])
        #expect(index.losses.first?.points == Ratio(20, over: 3))
        #expect(index.perBar == [Ratio(90, over: 1), Ratio(80, over: 1), Ratio(90, over: 1)])
        #expect(index.furthest == [1])
    }

    @Test func `two bars stand equally far from each other`() throws {
        let index = try #require(
            AlignmentIndex([bar(40, 30, 20, 10, 0), bar(25, 30, 15, 10, 20)]))
        #expect(index.overall == Ratio(80, over: 1))
        #expect(index.furthest == [])
    }

    @Test(arguments: [[], [bar(100)], [bar(100), bar(99)], [bar(100), bar(101, -1)]])
    func `there is no index without two full bars`(bars: [Bar]) {
        #expect(AlignmentIndex(bars) == nil)
    }

    @Test(arguments: UInt64(1)...20)
    func `it is the mean of the pairs and does not depend on the order`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let bars = (0..<4).map { _ in fullBar(using: &generator) }
        let index = try #require(AlignmentIndex(bars))
        var pairs: [Fraction] = []
        for left in bars.indices {
            for right in bars.indices where right > left {
                let pair = try #require(Agreement(ours: bars[left], theirs: bars[right]))
                pairs.append(pair.index.fraction)
            }
        }
        #expect(index.overall.fraction == pairs.reduce(Fraction(0), +) * Fraction(1, 6))
        let lost = index.losses.map(\.points.fraction).reduce(Fraction(0), +)
        #expect(lost == Fraction(100) - index.overall.fraction)
        let reversed = try #require(AlignmentIndex(bars.reversed()))
        #expect(reversed.overall == index.overall)
        #expect(reversed.losses == index.losses)
        #expect(reversed.perBar == index.perBar.reversed())
    }

    private func fullBar(using generator: inout SeededGenerator) -> Bar {
        let cuts = (0..<4).map { _ in Int.random(in: 0...100, using: &generator) }.sorted()
        return bar(zip(cuts + [100], [0] + cuts).map { $0 - $1 })
    }
}
