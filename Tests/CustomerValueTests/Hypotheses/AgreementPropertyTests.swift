import CustomerValue
import Testing

/// 100 less the index is a distance: what holds for distances holds for it.
struct AgreementPropertyTests {
    @Test(arguments: UInt64(1)...40)
    func `agreement is symmetric, and nobody gains by a detour`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let bars = (0..<3).map { _ in fullBar(using: &generator) }

        let (there, back) = (try distance(bars[0], bars[1]), try distance(bars[1], bars[0]))
        let detour = try distance(bars[0], bars[2]) + distance(bars[2], bars[1])

        #expect(there == back)
        #expect(there <= detour)
        #expect(try distance(bars[0], bars[0]) == 0)
    }

    @Test(arguments: UInt64(1)...40)
    func `it does not matter which attribute is which`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let bars = (0..<2).map { _ in fullBar(using: &generator) }
        let places = (0..<6).shuffled(using: &generator)
        let moved = bars.map { bar in
            CustomerValueTests.bar(places.map { bar.points[id(UInt64($0))] })
        }

        #expect(try distance(moved[0], moved[1]) == distance(bars[0], bars[1]))
        #expect(Concordance(moved) == Concordance(bars))
        #expect(AlignmentIndex(moved)?.overall == AlignmentIndex(bars)?.overall)
    }

    /// Between bars of 100 the index is a whole number.
    private func distance(_ left: Bar, _ right: Bar) throws -> Int128 {
        let agreement = try #require(Agreement(ours: left, theirs: right))
        #expect(agreement.index.denominator == 1)
        return 100 - agreement.index.numerator
    }

    /// Six attributes, some of them left out.
    private func fullBar(using generator: inout SeededGenerator) -> Bar {
        let cuts = (0..<5).map { _ in Int.random(in: 0...100, using: &generator) }.sorted()
        let points = zip(cuts + [100], [0] + cuts).map { $0 - $1 }
        return bar(points.map { $0 == 0 && Bool.random(using: &generator) ? nil : $0 })
    }
}
